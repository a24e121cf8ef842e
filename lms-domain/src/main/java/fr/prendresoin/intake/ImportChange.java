package fr.prendresoin.intake;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing an import changed, with what was there before: its report, and the way back. */
@Entity
@Table(name = "import_change")
class ImportChange {

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    private int number;

    private int line;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Column(name = "person_id")
    @Convert(converter = NullableUuid.class)
    private UUID personId;

    @Column(name = "promotion_id")
    @Convert(converter = NullableUuid.class)
    private UUID promotionId;

    @Column(name = "before_value")
    private String beforeValue;

    @Column(name = "after_value")
    private String afterValue;

    protected ImportChange() {}

    /** @param number in the order of the import; the line is 0 for who is removed because no line speaks of them */
    ImportChange(ImportId owner, int number, int line, Change change) {
        this.id = Ids.next();
        this.importId = owner.value();
        this.number = number;
        this.line = line;
        this.kind = change.kind();
        this.personId = change.person() == null ? null : change.person().value();
        this.promotionId =
                change.promotion() == null ? null : change.promotion().value();
        this.beforeValue = change.before();
        this.afterValue = change.after();
    }

    Change change() {
        return new Change(
                kind,
                personId == null ? null : new PersonId(personId),
                promotionId == null ? null : new PromotionId(promotionId),
                beforeValue,
                afterValue);
    }
}
