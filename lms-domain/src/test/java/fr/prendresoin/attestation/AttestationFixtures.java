package fr.prendresoin.attestation;

import fr.prendresoin.identity.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is said in tests. */
final class AttestationFixtures {

    private AttestationFixtures() {}

    /** Everything that must be said of a module. */
    static NewAttestation module(PersonId person, UUID enrolment) {
        return new NewAttestation(
                AttestationKind.MODULE,
                person,
                enrolment,
                "Accident d’exposition au sang",
                "UFR de médecine, Université fictive",
                mentions(AttestationKind.MODULE),
                true);
    }

    /** Every mention of a kind with something in it. */
    static Map<String, List<String>> mentions(String kind) {
        Map<String, List<String>> mentions = new HashMap<>();
        AttestationKinds.all().stream()
                .filter(each -> each.name().equals(kind))
                .flatMap(each -> each.mentions().stream())
                .forEach(mention -> mentions.put(mention.name(), List.of(sample(mention))));
        return mentions;
    }

    /** The same without one of them. */
    static NewAttestation without(NewAttestation whole, String mention) {
        Map<String, List<String>> mentions = new HashMap<>(whole.mentions());
        mentions.remove(mention);
        return new NewAttestation(
                whole.kind(), whole.person(), whole.enrolment(), whole.title(), whole.issuer(), mentions, whole.full());
    }

    static List<String> mandatory(String kind) {
        List<String> names = new ArrayList<>();
        AttestationKinds.all().stream()
                .filter(each -> each.name().equals(kind))
                .flatMap(each -> each.mentions().stream())
                .filter(mention -> !mention.optional())
                .forEach(mention -> names.add(mention.name()));
        return names;
    }

    private static String sample(MentionRule mention) {
        return switch (mention.form()) {
            case MINUTES -> "45";
            case DATE -> "2026-10-02";
            case PROFESSIONAL_NUMBER -> "10100000016";
            case TEXT -> "« " + mention.name() + " »";
        };
    }
}
