package fr.prendresoin.attendance;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many wrong codes somebody typed for a sheet: nobody guesses six digits ten times. */
@Entity
@Table(name = "presence_wrong_code")
class WrongCodes {

    /** How many are taken. */
    static final int MOST = 10;

    @Id
    private UUID id;

    @Column(name = "sheet_id")
    private UUID sheetId;

    @Column(name = "person_id")
    private UUID personId;

    private int tries;

    protected WrongCodes() {}

    WrongCodes(SheetId sheet, PersonId person) {
        this.id = Ids.next();
        this.sheetId = sheet.value();
        this.personId = person.value();
    }

    void another() {
        tries++;
    }

    boolean tooMany() {
        return tries >= MOST;
    }

    boolean of(SheetId sheet, PersonId person) {
        return of(sheet) && personId.equals(person.value());
    }

    boolean of(SheetId sheet) {
        return sheetId.equals(sheet.value());
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
