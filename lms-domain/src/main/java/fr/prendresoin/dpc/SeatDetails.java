package fr.prendresoin.dpc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The seat of one participant.
 *
 * @param startedEligible whether they could be funded when the session started; empty before it was asked
 */
public record SeatDetails(
        UUID enrolment,
        UUID person,
        SessionDetails session,
        Situation situation,
        boolean funded,
        Instant enrolledAt,
        Optional<Instant> withdrawnAt,
        Optional<Boolean> startedEligible) {}
