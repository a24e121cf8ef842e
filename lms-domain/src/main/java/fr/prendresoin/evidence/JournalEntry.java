package fr.prendresoin.evidence;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import fr.prendresoin.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One act of administration: who, when, what, about what, why, what was so before and is after. Born once, in the
 * transaction of the act; nothing changes or removes it, and its hash holds the hash of the entry before it.
 */
@Entity
@Table(name = "journal_entry")
class JournalEntry {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String file;

    @Column(updatable = false)
    private long position;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "actor_id", updatable = false)
    @Convert(converter = NullableUuid.class)
    private UUID actorId;

    @Column(name = "actor_name", updatable = false)
    private String actorName;

    @Column(updatable = false)
    private String act;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", updatable = false)
    @Convert(converter = NullableUuid.class)
    private UUID subjectId;

    @Column(updatable = false)
    private String reason;

    @Column(name = "was_so", updatable = false)
    private String before;

    @Column(name = "is_so", updatable = false)
    private String after;

    @Column(name = "previous_hash", updatable = false)
    private String previousHash;

    @Column(updatable = false)
    private String hash;

    protected JournalEntry() {}

    /** The next entry of a file. */
    JournalEntry(JournalFile file, Deed deed) {
        this.id = Ids.next();
        this.file = file.name();
        this.position = file.length() + 1;
        this.at = deed.at();
        this.actorId = deed.actor();
        this.actorName = deed.actorName();
        this.act = deed.act();
        this.subjectKind = deed.subject().kind();
        this.subjectId = deed.subject().id();
        this.reason = deed.reason();
        this.before = deed.before();
        this.after = deed.after();
        this.previousHash = file.head();
        this.hash = Seal.of(this.file, position, deed, previousHash);
    }

    String hash() {
        return hash;
    }

    long position() {
        return position;
    }

    String previousHash() {
        return previousHash;
    }

    /** The hash that what the entry says today would have. */
    String computedHash() {
        return Seal.of(file, position, deed(), previousHash);
    }

    Deed deed() {
        return new Deed(at, actorId, actorName, act, new Subject(subjectKind, subjectId), reason, before, after);
    }

    JournalRow row() {
        return new JournalRow(
                id,
                file,
                position,
                at,
                actorId,
                actorName,
                act,
                new Subject(subjectKind, subjectId),
                reason,
                before,
                after);
    }
}
