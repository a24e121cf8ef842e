package fr.prendresoin.attendance;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes signatures. A wrong code is counted although it is refused: the refusal does not undo the count. */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
public class SigningService {

    private final SheetRepository sheets;
    private final AllOccasions occasions;
    private final DomainEvents events;
    private final Clock clock;

    protected SigningService() {
        this(null, null, null, null);
    }

    @Inject
    SigningService(SheetRepository sheets, AllOccasions occasions, DomainEvents events, Clock clock) {
        this.sheets = sheets;
        this.occasions = occasions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs as a participant. Signed late, from a device that others use or after withdrawing, it is kept and listed.
     *
     * @throws RuleViolation when it is signed already, a day too early or too late, or the code is wrong
     * @throws NotYours when the actor never was a participant of the occasion
     */
    public void sign(Actor actor, SheetId id, Presented presented) {
        PresenceSheet sheet = locked(actor, id);
        Expected seat = occasions.seatOf(actor, sheet.occasion());
        Instant now = clock.instant();
        if (onSheet(sheet).own(seat.enrolment()).isPresent()) {
            throw new RuleViolation(AttendanceRule.SIGNED_ALREADY);
        }
        requireTime(sheet, now);
        requireCode(sheet, seat.person(), presented.digits(), now);
        sheets.add(Signature.of(sheet, seat, presented, now));
        events.publish(signed(sheet, seat, presented.means(), now));
    }

    /**
     * Signs as the trainer, who thereby confirms the sheet.
     *
     * @throws RuleViolation before the end of the half-day, or when a trainer signed already
     * @throws NotYours unless the actor trains in the occasion
     */
    public void signAsTrainer(Actor actor, SheetId id) {
        PresenceSheet sheet = locked(actor, id);
        occasions.requireTrainer(actor, sheet.occasion());
        Instant now = clock.instant();
        if (!sheet.endedAt(now)) {
            throw new RuleViolation(AttendanceRule.NOT_ENDED);
        }
        if (onSheet(sheet).trainer().isPresent()) {
            throw new RuleViolation(AttendanceRule.SIGNED_ALREADY);
        }
        sheets.add(Signature.ofTrainer(sheet, actor.requirePerson(), now));
        events.publish(new TrainerSigned(id, sheet.occasion(), now));
    }

    /**
     * Says that a participant was there, when they could not sign, or was not.
     *
     * @throws RuleViolation when the reason is missing, the half-day is far, or the actor speaks of themselves
     * @throws NotYours unless the actor trains in the occasion
     */
    public void say(Actor actor, SheetId id, UUID enrolment, Said said) {
        Reason reason = new Reason(said.reason());
        PresenceSheet sheet = locked(actor, id);
        occasions.requireTrainer(actor, sheet.occasion());
        Expected seat = occasions.expected(sheet.occasion()).stream()
                .filter(each -> each.enrolment().equals(enrolment))
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment " + enrolment + " on sheet " + id));
        if (seat.person().equals(actor.person())) {
            throw new RuleViolation(AttendanceRule.NOT_ONESELF);
        }
        Instant now = clock.instant();
        requireStarted(sheet, now);
        sheets.add(Signature.word(sheet, seat, new Word(actor.requirePerson(), said.there(), reason), now));
        SheetDetails details = sheet.details();
        events.publish(
                said.there()
                        ? signed(sheet, seat, Means.WORD, now)
                        : new AbsenceSaid(
                                seat.enrolment(),
                                id,
                                details.halfDay().day(),
                                details.halfDay().half()));
    }

    private PresenceSheet locked(Actor actor, SheetId id) {
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
        return sheets.lock(id).orElseThrow(() -> new NotFound("sheet " + id.value()));
    }

    private Signatures onSheet(PresenceSheet sheet) {
        return new Signatures(sheets.on(List.of(sheet.id())));
    }

    private static void requireTime(PresenceSheet sheet, Instant now) {
        if (!sheet.window().mayBeSigned(now)) {
            throw new RuleViolation(AttendanceRule.NOT_NOW);
        }
    }

    private static void requireStarted(PresenceSheet sheet, Instant now) {
        if (now.isBefore(sheet.window().opens())) {
            throw new RuleViolation(AttendanceRule.NOT_NOW);
        }
    }

    private void requireCode(PresenceSheet sheet, PersonId person, String digits, Instant now) {
        WrongCodes wrong = sheets.wrongCodes(sheet.id(), person);
        if (wrong.tooMany()) {
            throw new RuleViolation(AttendanceRule.TOO_MANY_CODES, WrongCodes.MOST);
        }
        if (!sheet.code().accepts(digits, now)) {
            wrong.another();
            throw new RuleViolation(AttendanceRule.WRONG_CODE);
        }
    }

    private static PresenceSigned signed(PresenceSheet sheet, Expected seat, Means means, Instant now) {
        HalfDay halfDay = sheet.details().halfDay();
        return new PresenceSigned(seat.enrolment(), sheet.id(), halfDay.day(), halfDay.half(), means, now);
    }
}
