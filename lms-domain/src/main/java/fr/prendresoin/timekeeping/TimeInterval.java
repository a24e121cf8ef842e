package fr.prendresoin.timekeeping;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch of time in which one page, opened once, saw its reader. Moments are the server's. Only ever added to: the
 * newest row of a page view is prolonged while the stretch goes on, five minutes at most; no row is cut or corrected.
 */
@Entity
@Table(name = "time_interval")
@NamedQuery(
        name = TimeInterval.LAST,
        query = "select i, e.versionId from TimeInterval i join Enrolment e on e.id = i.enrolmentId"
                + " where i.pageView = :view order by i.part desc")
class TimeInterval {

    /** The rows of a page view, newest first, each with the version its reader takes. Named, so that it is prepared once and not at each message. */
    static final String LAST = "TimeInterval.last";

    /** Two messages of one stretch travel unequally long: what lies between them by less than this is one stretch. */
    private static final Duration JITTER = Duration.ofSeconds(2);

    @Id
    private UUID id;

    @Column(name = "page_view")
    private UUID pageView;

    private int part;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String activity;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "active_at")
    private Instant activeAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    private int batch;

    @Column(name = "rule_version")
    private int rule;

    @Version
    private int version;

    /** The version in force for the reader, not of this row: it may move. Known of the newest row of a page view. */
    @Transient
    private VersionId taken;

    protected TimeInterval() {}

    /** The first row of a page view, empty; what it may tell of the past begins at this moment. */
    TimeInterval(UUID pageView, Reader reader, Instant since) {
        this(pageView, 1, reader, new Stretch(since, since, since));
        this.heardAt = since;
    }

    private TimeInterval(UUID pageView, int part, Reader reader, Stretch stretch) {
        this.id = Ids.next();
        this.pageView = pageView;
        this.part = part;
        this.personId = reader.person().value();
        this.enrolmentId = reader.enrolment().value();
        this.activity = reader.activity();
        this.taken = reader.version();
        this.beganAt = stretch.from();
        this.endedAt = stretch.from();
        this.activeAt = stretch.activeAt();
        this.rule = TimeRule.CURRENT.version();
    }

    /** Writes stretches down, in order, from this row on; returns the rows that were needed after it. */
    List<TimeInterval> write(List<Stretch> stretches) {
        List<TimeInterval> rows = new ArrayList<>();
        TimeInterval row = this;
        for (Stretch stretch : stretches) {
            Optional<Stretch> left = row.take(stretch);
            while (left.isPresent()) {
                row = new TimeInterval(pageView, row.part + 1, reader(), left.get());
                rows.add(row);
                left = row.take(left.get());
            }
        }
        return rows;
    }

    /** Takes what continues this row, as long as it is not full; what is left needs another one. */
    private Optional<Stretch> take(Stretch stretch) {
        if (beganAt.equals(endedAt)) {
            beganAt = stretch.from();
            endedAt = beganAt;
        }
        if (stretch.from().isAfter(endedAt.plus(JITTER))) {
            return Optional.of(stretch);
        }
        Instant full = beganAt.plus(TimeRule.CURRENT.row());
        Instant end = stretch.to().isAfter(full) ? full : stretch.to();
        if (end.isAfter(endedAt)) {
            endedAt = end;
            activeAt = stretch.activeAt();
        }
        Stretch left = new Stretch(endedAt, stretch.to(), stretch.activeAt());
        return left.empty() ? Optional.empty() : Optional.of(left);
    }

    void heard(int number, Instant now) {
        batch = number;
        heardAt = now;
    }

    boolean hasHeard(int number) {
        return number <= batch;
    }

    /** How long ago the page says it was heard, in milliseconds by its steady clock; 0 when it does not know. */
    long passedFor(PageMessage.Mark mark) {
        if (batch > 0 && batch == mark.number() - 1) {
            return mark.sincePrevious();
        }
        return batch > 0 && batch == mark.after() ? mark.sinceHeard() : 0;
    }

    Reader reader() {
        return new Reader(new PersonId(personId), new EnrolmentId(enrolmentId), taken, activity);
    }

    TimeInterval takenIn(VersionId inForce) {
        taken = inForce;
        return this;
    }

    UUID pageView() {
        return pageView;
    }

    int part() {
        return part;
    }

    Instant heardAt() {
        return heardAt;
    }

    Trace trace() {
        return new Trace(id, enrolmentId, activity, beganAt, endedAt, activeAt, rule);
    }
}
