package fr.prendresoin.settlement;

import fr.prendresoin.completion.Facts;
import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.ActionSheet;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.BodyRow;
import fr.prendresoin.dpc.DpcFormat;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.participation.Checklist;
import fr.prendresoin.participation.Earned;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.participation.ParticipantProgress;
import fr.prendresoin.participation.SeatFacts;
import fr.prendresoin.participation.SeatFacts.Given;
import fr.prendresoin.participation.SignedHalfDay;
import fr.prendresoin.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Sessions of one action, and what their participants did. */
final class SettlementFixtures {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private SettlementFixtures() {}

    static SessionDetails session(Hours hours) {
        return session(hours, MARCH, JUNE);
    }

    static SessionDetails session(Hours hours, LocalDate from, LocalDate until) {
        return new SessionDetails(
                new SessionId(Ids.next()),
                "26.001",
                action(hours),
                from,
                until,
                "Europe/Paris",
                new SessionDetails.Terms("", 30, new ActionSheet.Price(0, ""), true),
                List.of(),
                List.of(),
                100);
    }

    private static ActionDetails action(Hours hours) {
        ActionSheet sheet = new ActionSheet(
                "Tensions",
                Set.of(DpcType.FC),
                DpcFormat.MIXED,
                hours,
                Set.of(),
                true,
                "",
                Set.of(),
                new ActionSheet.Texts("", "", "", "", "", "", ""),
                new ActionSheet.Price(0, ""),
                Set.of(),
                "tensions");
        return new ActionDetails(
                Ids.next(),
                "tensions",
                "99AB2325001",
                ActionState.PUBLISHED,
                null,
                sheet,
                new BodyRow(Ids.next(), "Organisme", "99AB", "", "", "Europe/Paris", ""),
                List.of(),
                List.of(),
                List.of());
    }

    /** So many people, each with so many connected minutes. */
    static List<SeatTime> online(int people, int minutes) {
        return IntStream.range(0, people)
                .mapToObj(ignored -> new SeatTime(Ids.next(), true, new Proof(minutes, 0, 0)))
                .toList();
    }

    /** Somebody who was seen so long, and whose first half-days of three hours both signed. */
    static ParticipantProgress progress(int seen, int signed, boolean sworn, Participation participation) {
        List<SignedHalfDay> halfDays = IntStream.range(0, 2)
                .mapToObj(index -> new SignedHalfDay(MARCH.plusDays(index), false, 180, index < signed, index < signed))
                .toList();
        return new ParticipantProgress(
                new ParticipantRow(Ids.next(), Ids.next(), "Martin", "Claire", "60", true, Instant.EPOCH, null),
                new Checklist(List.of()),
                new SeatFacts(Facts.of(List.of()), seen, halfDays, new Given(false, sworn, false), Optional.empty()),
                new Earned(participation, new Hours(0, 0, 0)),
                new ParticipantProgress.Granted(Optional.empty(), false));
    }
}
