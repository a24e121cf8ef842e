package fr.prendresoin.enrolment;

import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import java.time.Instant;
import java.time.LocalDate;
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

    /** The rules in force for a cohort. */
    List<EnrolmentRule> rulesOf(CohortId cohort);

    /** Whether any cohort is asked anything. */
    boolean cohortsAreAsked();

    /** What a faculty asks of somebody; never what they enrolled in by themselves. */
    Optional<Enrolment> find(PersonId person, UUID course, int academicYear);

    /** Somebody's own enrolment in an occasion, withdrawn or not. */
    Optional<Enrolment> findPersonal(PersonId person, UUID occasion);

    List<Enrolment> enrolmentsIn(PromotionId promotion, PersonId person);

    /**
     * Enrols, in three statements whatever their number, these present members of a promotion who are not enrolled in
     * this course this year, or not any more; all of them when the list is empty. Whom another rule asks the same in this
     * promotion until a later day is given to this rule. Returns how many are enrolled who were not.
     */
    int enrolMembers(EnrolmentRule rule, PromotionId promotion, List<PersonId> people, Instant now);

    /** Every present member of the promotion a rule asks. */
    default int enrolMembers(EnrolmentRule rule, Instant now) {
        return enrolMembers(rule, List.of(), now);
    }

    /** These present members of the promotion a rule asks. */
    default int enrolMembers(EnrolmentRule rule, List<PersonId> people, Instant now) {
        return enrolMembers(rule, new PromotionId(rule.promotionId()), people, now);
    }

    /** Withdraws, in one statement, what a promotion asked of these people. */
    int withdraw(PromotionId promotion, List<PersonId> people, Instant now);

    /** Withdraws, in one statement, what a cohort asked of these people in a promotion. */
    int withdraw(CohortId cohort, PromotionId promotion, List<PersonId> people, Instant now);

    /** Those whose enrolment by this rule is withdrawn. */
    List<PersonId> withdrawnFrom(RuleId rule);

    /**
     * Gives whom nobody asks any more to take a course to a rule of another promotion they are in, which asks the same;
     * the rules of one promotion never ask twice.
     */
    int takeUpElsewhere(List<PersonId> people);

    /** The deadlines of what a promotion asks of somebody. */
    List<Deadline> deadlines(PromotionId promotion, PersonId person);

    /** Another day holds from now on. */
    void move(EnrolmentId enrolment, LocalDate day);

    /** The enrolments of people, whatever became of them. */
    List<EnrolmentId> enrolmentsOf(List<PersonId> people);

    /** Deletes enrolments which nothing refers to. */
    void erase(List<EnrolmentId> enrolments);

    /** Withdraws, in one statement, whom the rule enrolled. */
    int withdrawAll(RuleId rule, Instant now);
}
