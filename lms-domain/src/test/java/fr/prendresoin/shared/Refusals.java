package fr.prendresoin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says in tests which rule refuses, and what it carries for its message. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(ThrowingCallable act, Rule rule, Object... arguments) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.arguments()).containsExactly(arguments);
        });
    }
}
