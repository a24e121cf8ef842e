package fr.prendresoin.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One chain of entries, and where it ends: so that entries cut off its end are missed too. There is one file of
 * administration and one of refusals per day of Paris, one of each training, and never one for everything, whose end
 * every writer would wait for.
 */
@Entity
@Table(name = "journal_file")
class JournalFile {

    /** What the names of the files of trainings begin with. */
    static final String TRAININGS = "training/";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Id
    private String name;

    private long length;

    private String head;

    protected JournalFile() {}

    JournalFile(String name) {
        this.name = name;
        this.head = Seal.NONE_BEFORE;
    }

    /** The file of administration of the day a moment belongs to in Paris, for example administration/2026-11-22. */
    static String ofAdministration(Instant moment) {
        return "administration/" + LocalDate.ofInstant(moment, PARIS);
    }

    /** The file of what was refused that day; a file of its own, because it ends one day and decisions do not. */
    static String ofRefusals(Instant moment) {
        return ofRefusals(LocalDate.ofInstant(moment, PARIS));
    }

    static String ofRefusals(LocalDate day) {
        return "refusals/" + day;
    }

    /** The file of the training of one enrolment: only those who prove it wait for each other. */
    static String ofTraining(UUID enrolment) {
        return TRAININGS + enrolment;
    }

    String name() {
        return name;
    }

    long length() {
        return length;
    }

    String head() {
        return head;
    }

    /** The entry that follows the last one; the file ends with it from now on. */
    JournalEntry add(Deed deed) {
        JournalEntry entry = new JournalEntry(this, deed);
        length++;
        head = entry.hash();
        return entry;
    }
}
