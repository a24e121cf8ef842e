package fr.prendresoin.reminder;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;

/**
 * An enrolment whose learner may be due to be reminded.
 *
 * @param mail null when no address is known
 * @param reminded when they had their last reminder, of whatever; null for never
 */
record Candidate(
        EnrolmentId enrolment, PersonId person, String name, MailAddress mail, Situation situation, Instant reminded) {}
