package fr.prendresoin.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads half-days for contexts above, which ask their own rights first. */
@ApplicationScoped
public class AttendanceQueries {

    private final SheetRepository sheets;
    private final AllOccasions occasions;
    private final Clock clock;

    protected AttendanceQueries() {
        this(null, null, null);
    }

    @Inject
    AttendanceQueries(SheetRepository sheets, AllOccasions occasions, Clock clock) {
        this.sheets = sheets;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** Every half-day whose sheet was opened, for one participant, by time. */
    public List<HalfDayRow> of(UUID enrolment) {
        return occasions.ofEnrolment(enrolment).stream()
                .flatMap(occasion -> facts(occasion).stream())
                .flatMap(facts -> row(facts, enrolment).stream())
                .toList();
    }

    /** The same for everybody expected in an occasion, by their enrolment; read at once. */
    public Map<UUID, List<HalfDayRow>> ofOccasion(UUID occasion) {
        Map<UUID, List<HalfDayRow>> rows = new HashMap<>();
        for (SheetFacts facts : facts(occasion)) {
            facts.expected()
                    .forEach(participant -> rows.computeIfAbsent(participant.enrolment(), ignored -> new ArrayList<>())
                            .add(row(facts, participant)));
        }
        return rows;
    }

    /** What does not fit together in an occasion, by half-day. */
    public List<ContradictionRow> contradictions(UUID occasion) {
        return facts(occasion).stream().flatMap(this::contradictions).toList();
    }

    /** What the sheets of an occasion prove; none when no half-day of it was opened. */
    public OccasionEvidence evidence(UUID occasion) {
        return new OccasionEvidence(facts(occasion), clock.instant());
    }

    /** Everything known of the sheets of an occasion, by time. */
    List<SheetFacts> facts(UUID occasion) {
        List<PresenceSheet> opened = sheets.of(List.of(occasion));
        List<Expected> expected = occasions.expected(occasion);
        List<Signature> all = sheets.on(opened.stream().map(PresenceSheet::id).toList());
        return opened.stream().map(sheet -> facts(sheet, all, expected)).toList();
    }

    private SheetFacts facts(PresenceSheet sheet, List<Signature> all, List<Expected> expected) {
        List<Signature> on = all.stream()
                .filter(each -> each.sheet().equals(sheet.id().value()))
                .toList();
        return new SheetFacts(
                sheet, new Signatures(on), expected, sheets.signedElsewhere(sheet), sheets.guessing(sheet.id()));
    }

    private Optional<HalfDayRow> row(SheetFacts facts, UUID enrolment) {
        return facts.expected().stream()
                .filter(each -> each.enrolment().equals(enrolment))
                .findFirst()
                .map(participant -> row(facts, participant));
    }

    HalfDayRow row(SheetFacts facts, Expected participant) {
        HalfDay halfDay = facts.sheet().details().halfDay();
        return new HalfDayRow(
                facts.sheet().id(),
                halfDay.day(),
                halfDay.half(),
                halfDay.setting(),
                halfDay.minutes(),
                at(facts.signatures().counting(participant.enrolment())),
                at(facts.signatures().trainer()),
                found(facts, participant));
    }

    private Set<Contradiction> found(SheetFacts facts, Expected participant) {
        Set<Contradiction> found = EnumSet.noneOf(Contradiction.class);
        found.addAll(Contradictions.of(facts, participant));
        if (Contradictions.trainerUnsigned(facts, clock.instant())) {
            found.add(Contradiction.TRAINER_UNSIGNED);
        }
        return found;
    }

    private Stream<ContradictionRow> contradictions(SheetFacts facts) {
        SheetDetails sheet = facts.sheet().details();
        Stream<ContradictionRow> whole = Contradictions.trainerUnsigned(facts, clock.instant())
                ? Stream.of(new ContradictionRow(sheet, Contradiction.TRAINER_UNSIGNED, Optional.empty()))
                : Stream.empty();
        Stream<ContradictionRow> each = facts.expected().stream()
                .flatMap(participant -> Contradictions.of(facts, participant).stream()
                        .map(kind -> new ContradictionRow(sheet, kind, Optional.of(participant))));
        return Stream.concat(whole, each);
    }

    private static Instant at(Optional<Signature> signature) {
        return signature.map(Signature::at).orElse(null);
    }
}
