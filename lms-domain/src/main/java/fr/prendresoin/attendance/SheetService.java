package fr.prendresoin.attendance;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens the sheets of the half-days that an organiser planned. */
@ApplicationScoped
@Transactional
public class SheetService {

    private final SheetRepository sheets;
    private final AllOccasions occasions;
    private final DomainEvents events;
    private final Clock clock;

    protected SheetService() {
        this(null, null, null, null);
    }

    @Inject
    SheetService(SheetRepository sheets, AllOccasions occasions, DomainEvents events, Clock clock) {
        this.sheets = sheets;
        this.occasions = occasions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the sheet of a planned half-day.
     *
     * @throws RuleViolation when nobody planned it, its start is missing or its sheet is open already
     * @throws NotYours unless the actor trains in the occasion or organises it
     */
    public SheetId open(Actor actor, NewSheet wanted) {
        occasions.requireStaff(actor, wanted.occasion());
        Occasion occasion = occasions.get(wanted.occasion());
        HalfDay planned = occasion.halfDays().stream()
                .filter(each -> each.sameTime(wanted.day(), wanted.half()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(AttendanceRule.NOT_PLANNED));
        check(wanted);
        PresenceSheet sheet = new PresenceSheet(occasion, planned, wanted.startsAt(), clock.instant());
        sheets.add(sheet);
        events.publish(new SheetOpened(sheet.id(), occasion.id(), planned.day(), planned.half()));
        return sheet.id();
    }

    private void check(NewSheet wanted) {
        if (wanted.startsAt() == null) {
            throw new RuleViolation(AttendanceRule.START_MISSING);
        }
        if (sheets.of(List.of(wanted.occasion())).stream()
                .map(each -> each.details().halfDay())
                .anyMatch(each -> each.sameTime(wanted.day(), wanted.half()))) {
            throw new RuleViolation(AttendanceRule.OPEN_ALREADY);
        }
    }
}
