package fr.prendresoin.dpc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;

/** An orientation as the reference data of the platform says it. */
@Entity(name = "DpcOrientation")
@Table(name = "dpc_orientation")
class KnownOrientation {

    @Id
    private String number;

    private String label;
    private String professions;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    private String sheet;
    private String source;
    private boolean confirmed;

    protected KnownOrientation() {}

    KnownOrientation(String number) {
        this.number = number;
    }

    /** The reference data is corrected in place: an orientation may be prolonged. */
    KnownOrientation saying(Orientation said) {
        this.label = said.label();
        this.professions = Joined.of(said.professions());
        this.from = said.from();
        this.until = said.until();
        this.sheet = said.sheet();
        this.source = said.source();
        this.confirmed = said.confirmed();
        return this;
    }

    Orientation row() {
        return new Orientation(
                number, label, Set.copyOf(Joined.codes(professions)), from, until, sheet, source, confirmed);
    }
}
