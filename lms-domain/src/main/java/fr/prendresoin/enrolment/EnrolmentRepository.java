package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps rules, enrolments and exemptions. */
interface EnrolmentRepository {

    void add(Object entity);

    EnrolmentRule getRule(RuleId id);

    Enrolment get(EnrolmentId id);

    /** The rules in force for a promotion. */
    List<EnrolmentRule> rulesOf(PromotionId promotion);

    Optional<Enrolment> find(PersonId person, UUID course, int academicYear);

    List<Enrolment> enrolmentsIn(PromotionId promotion, PersonId person);

    /**
     * Enrols, in two statements whatever their number, every present member who is not enrolled in this course this
     * year, or not any more. Returns how many.
     */
    int enrolMembers(EnrolmentRule rule, Instant now);

    /** Like {@link #enrolMembers(EnrolmentRule, Instant)}, for these members alone. */
    int enrolMembers(EnrolmentRule rule, List<PersonId> people, Instant now);

    /** Withdraws, in one statement, what a promotion asked of these people. */
    int withdraw(PromotionId promotion, List<PersonId> people, Instant now);

    /**
     * Gives whom nobody asks any more to take a course to a rule of another promotion they are in, which asks the same;
     * the rules of one promotion never ask twice.
     */
    int takeUpElsewhere(List<PersonId> people);

    /** The enrolments of people, whatever became of them. */
    List<EnrolmentId> enrolmentsOf(List<PersonId> people);

    /** Deletes enrolments which nothing refers to. */
    void erase(List<EnrolmentId> enrolments);

    /** Withdraws, in one statement, whom the rule enrolled. */
    int withdrawAll(RuleId rule, Instant now);
}
