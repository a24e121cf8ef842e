package fr.prendresoin.attendance;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads sheets for those whom they concern: participants, trainers, organisers. */
@ApplicationScoped
public class SheetQueries {

    private final SheetRepository sheets;
    private final AllOccasions occasions;
    private final AttendanceQueries attendance;
    private final Clock clock;

    protected SheetQueries() {
        this(null, null, null, null);
    }

    @Inject
    SheetQueries(SheetRepository sheets, AllOccasions occasions, AttendanceQueries attendance, Clock clock) {
        this.sheets = sheets;
        this.occasions = occasions;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** The half-days of the actor whose sheets are open, by time. */
    public List<OwnHalfDay> own(Actor actor) {
        PersonId person = actor.requirePerson();
        List<UUID> theirs = occasions.ofPerson(person);
        return sheets.of(theirs).stream().map(sheet -> own(actor, sheet)).toList();
    }

    /** @throws NotYours unless the actor is or was a participant */
    public OwnHalfDay asParticipant(Actor actor, SheetId id) {
        PresenceSheet sheet = get(id);
        return own(sheet, occasions.seatOf(actor, sheet.occasion()));
    }

    private OwnHalfDay own(Actor actor, PresenceSheet sheet) {
        if (occasions.trains(actor, sheet.occasion())) {
            Optional<Instant> signed = onSheet(sheet).trainer().map(Signature::at);
            return new OwnHalfDay(sheet.details(), title(sheet), true, signed);
        }
        return own(sheet, occasions.seatOf(actor, sheet.occasion()));
    }

    private OwnHalfDay own(PresenceSheet sheet, Expected seat) {
        Optional<Instant> signed = onSheet(sheet).counting(seat.enrolment()).map(Signature::at);
        return new OwnHalfDay(sheet.details(), title(sheet), false, signed);
    }

    /** @throws NotYours unless the actor trains in the occasion or organises it */
    public WholeSheet whole(Actor actor, SheetId id) {
        PresenceSheet sheet = get(id);
        occasions.requireStaff(actor, sheet.occasion());
        SheetFacts facts = attendance.facts(sheet.occasion()).stream()
                .filter(each -> each.sheet().id().equals(id))
                .findFirst()
                .orElseThrow();
        return whole(facts, title(sheet), occasions.trains(actor, sheet.occasion()));
    }

    /**
     * What the trainer shows now.
     *
     * @throws NotYours unless the actor trains in the occasion
     */
    public CodeShown code(Actor actor, SheetId id) {
        PresenceSheet sheet = get(id);
        occasions.requireTrainer(actor, sheet.occasion());
        WholeSheet whole = whole(actor, id);
        return new CodeShown(
                whole.sheet(),
                whole.title(),
                sheet.code().at(clock.instant()),
                whole.present(),
                whole.lines().size());
    }

    /** @throws NotYours unless the actor organises the occasion */
    public OccasionSheets occasion(Actor actor, UUID id) {
        if (!occasions.organises(actor, id)) {
            throw new NotYours("occasion " + id + " for " + actor.name());
        }
        Occasion occasion = occasions.get(id);
        List<WholeSheet> open = attendance.facts(id).stream()
                .map(facts -> whole(facts, occasion.title(), false))
                .toList();
        List<OccasionSheets.Planned> planned = occasion.halfDays().stream()
                .map(halfDay -> new OccasionSheets.Planned(halfDay, sheetOf(open, halfDay)))
                .toList();
        return new OccasionSheets(occasion, planned, attendance.contradictions(id));
    }

    private static Optional<WholeSheet> sheetOf(List<WholeSheet> open, HalfDay halfDay) {
        return open.stream()
                .filter(each -> each.sheet().halfDay().sameTime(halfDay.day(), halfDay.half()))
                .findFirst();
    }

    private static WholeSheet whole(SheetFacts facts, String title, boolean trains) {
        Instant start = facts.sheet().window().startsAt();
        List<SheetLine> lines = facts.expected().stream()
                .filter(each -> each.enrolledAt(start)
                        || facts.signatures().counting(each.enrolment()).isPresent())
                .map(each -> line(facts, each))
                .toList();
        Optional<Instant> signed = facts.signatures().trainer().map(Signature::at);
        return new WholeSheet(facts.sheet().details(), title, lines, signed, trains);
    }

    private static SheetLine line(SheetFacts facts, Expected participant) {
        return new SheetLine(
                participant,
                facts.signatures().own(participant.enrolment()).map(own -> new SheetLine.Mark(own.at(), own.means())),
                facts.signatures()
                        .lastWord(participant.enrolment())
                        .map(word -> new SheetLine.TrainerWord(word.at(), word.there(), word.reason())),
                Contradictions.of(facts, participant));
    }

    private PresenceSheet get(SheetId id) {
        return sheets.find(id).orElseThrow(() -> new NotFound("sheet " + id.value()));
    }

    private Signatures onSheet(PresenceSheet sheet) {
        return new Signatures(sheets.on(List.of(sheet.id())));
    }

    private String title(PresenceSheet sheet) {
        return occasions.get(sheet.occasion()).title();
    }
}
