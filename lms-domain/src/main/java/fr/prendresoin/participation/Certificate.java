package fr.prendresoin.participation;

import fr.prendresoin.attestation.AttestationKind;
import fr.prendresoin.attestation.NewAttestation;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.TestRole;
import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.Orientation;
import fr.prendresoin.participation.Earned.Participation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the attestation of a seat says: everything rule 38 asks for (L6353-1), in words that will be read for years. */
record Certificate(Seat seat, SeatFacts known, Earned earned) {

    NewAttestation attestation() {
        Map<String, List<String>> mentions = new TreeMap<>(action());
        mentions.putAll(hours());
        mentions.put("evaluation", evaluation());
        mentions.put("professionalNumber", known.professionalNumber().stream().toList());
        ActionDetails action = seat.session().action();
        return new NewAttestation(
                AttestationKind.DPC,
                seat.person(),
                seat.details().enrolment(),
                action.title(),
                action.bodyName(),
                mentions,
                earned.participation() == Participation.FULL);
    }

    private Map<String, List<String>> action() {
        ActionDetails action = seat.session().action();
        return Map.of(
                "bodyName", List.of(action.bodyName()),
                "bodyNumber", List.of(action.bodyNumber()),
                "actionReference", List.of(action.reference()),
                "sessionNumber", List.of(seat.session().number()),
                "objectives", List.of(action.objectives()),
                "nature", List.of(CertificateWords.of("format." + action.format())),
                "types",
                        action.types().stream()
                                .sorted()
                                .map(type -> CertificateWords.of("type." + type))
                                .toList(),
                "orientation", orientation(action),
                "method", List.of(method(action)),
                "signatory", List.of(action.body().signatory()));
    }

    /** Its French label as it was on the last day. */
    private String method(ActionDetails action) {
        return DpcSettings.on(seat.session().endsOn()).methods().getOrDefault(action.method(), action.method());
    }

    /** The orientations that held when the session ended (rule 24); without any, that is said. */
    private List<String> orientation(ActionDetails action) {
        List<String> held = action.orientations().stream()
                .filter(orientation -> action.priorityAt(seat.session().endsOn())
                        && orientation.holdsOn(seat.session().endsOn()))
                .map(Certificate::named)
                .toList();
        return held.isEmpty() ? List.of(CertificateWords.of("off-priority")) : held;
    }

    private static String named(Orientation orientation) {
        return CertificateWords.of("orientation", orientation.number(), orientation.label());
    }

    private Map<String, List<String>> hours() {
        Hours hours = earned.hours();
        return Map.of(
                "startsOn", List.of(seat.session().startsOn().toString()),
                "endsOn", List.of(seat.session().endsOn().toString()),
                "minutes", List.of(String.valueOf(hours.total())),
                "connectedMinutes", List.of(String.valueOf(hours.connected())),
                "nonConnectedMinutes", List.of(String.valueOf(hours.nonConnected())),
                "inRoomMinutes", List.of(String.valueOf(hours.inRoom())));
    }

    /** What the tests say, before and after (L6353-1); that there was none, when the action has none or it was not taken. */
    private List<String> evaluation() {
        List<String> results = Stream.of(TestRole.values())
                .flatMap(role -> seat.course().test(role).stream().flatMap(quiz -> result(role, quiz)))
                .toList();
        return results.isEmpty() ? List.of(CertificateWords.of("not-evaluated")) : results;
    }

    private Stream<String> result(TestRole role, Quiz quiz) {
        Integer best = known.facts().status(quiz.slug()).bestScore();
        return best == null ? Stream.empty() : Stream.of(CertificateWords.of("test." + role, best, quiz.draw()));
    }
}
