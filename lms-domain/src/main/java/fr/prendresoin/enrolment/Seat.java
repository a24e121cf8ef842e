package fr.prendresoin.enrolment;

import java.util.UUID;

/** Where an enrolment is counted: the promotion of the person's stay, and its faculty. */
record Seat(UUID promotionId, UUID facultyId) {}
