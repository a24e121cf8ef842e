package fr.prendresoin.web;

import fr.prendresoin.attestation.AttestationKinds;
import fr.prendresoin.attestation.AttestationState;
import fr.prendresoin.attestation.MentionRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With what the keys of attestations end. */
final class AttestationKeys {

    /** Whether a participation was whole. */
    static final Set<String> PARTS = Set.of("full", "partial");

    /** What attestations of all kinds say. */
    static final Set<String> MENTIONS = AttestationKinds.all().stream()
            .flatMap(kind -> kind.mentions().stream())
            .map(MentionRule::name)
            .collect(Collectors.toSet());

    /** What whoever verifies may be told, and why. */
    static final Set<String> VERIFIED = Stream.concat(
                    Arrays.stream(AttestationState.values()).map(Enum::name), Stream.of("ALTERED", "UNKNOWN"))
            .flatMap(state -> Stream.of(state, state + ".why"))
            .collect(Collectors.toSet());

    private AttestationKeys() {}
}
