package fr.prendresoin.enrolment;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps rules, enrolments and exemptions in a list; who is in a promotion it asks the world around. */
final class InMemoryEnrolmentRepository implements EnrolmentRepository {

    private final List<Object> kept = new ArrayList<>();
    private final ImaginaryWorld world;

    InMemoryEnrolmentRepository(ImaginaryWorld world) {
        this.world = world;
    }

    @Override
    public void add(Object entity) {
        kept.add(entity);
    }

    @Override
    public EnrolmentRule getRule(RuleId id) {
        return all(EnrolmentRule.class)
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule " + id));
    }

    @Override
    public Enrolment get(EnrolmentId id) {
        return all(Enrolment.class)
                .filter(enrolment -> enrolment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment " + id));
    }

    @Override
    public List<EnrolmentRule> rulesOf(PromotionId promotion) {
        return all(EnrolmentRule.class)
                .filter(rule -> promotion.value().equals(rule.promotionId()))
                .filter(rule -> Columns.read(rule, "withdrawnAt") == null)
                .toList();
    }

    @Override
    public List<EnrolmentRule> rulesOf(CohortId cohort) {
        return all(EnrolmentRule.class)
                .filter(rule -> rule.cohort().filter(cohort::equals).isPresent())
                .filter(rule -> Columns.read(rule, "withdrawnAt") == null)
                .toList();
    }

    @Override
    public boolean cohortsAreAsked() {
        return all(EnrolmentRule.class)
                .anyMatch(rule -> rule.cohort().isPresent() && Columns.read(rule, "withdrawnAt") == null);
    }

    @Override
    public int withdraw(CohortId cohort, PromotionId promotion, List<PersonId> people, Instant now) {
        List<Enrolment> theirs = people.stream()
                .flatMap(person -> enrolmentsIn(promotion, person).stream())
                .filter(enrolment -> getRule(ruleOf(enrolment))
                        .cohort()
                        .filter(cohort::equals)
                        .isPresent())
                .toList();
        theirs.forEach(enrolment -> enrolment.withdraw(now));
        return theirs.size();
    }

    @Override
    public List<PersonId> withdrawnFrom(RuleId rule) {
        return all(Enrolment.class)
                .filter(enrolment -> ruleOf(enrolment).equals(rule) && !present(enrolment))
                .map(enrolment -> new PersonId((UUID) Columns.read(enrolment, "personId")))
                .toList();
    }

    private static RuleId ruleOf(Enrolment enrolment) {
        return new RuleId((UUID) Columns.read(enrolment, "ruleId"));
    }

    @Override
    public Optional<Enrolment> find(PersonId person, UUID course, int academicYear) {
        return all(Enrolment.class)
                .filter(enrolment -> Columns.read(enrolment, "personId").equals(person.value()))
                .filter(enrolment -> Columns.read(enrolment, "courseId").equals(course))
                .filter(enrolment -> Columns.read(enrolment, "academicYear").equals(academicYear))
                .filter(enrolment -> Columns.read(enrolment, "ruleId") != null)
                .findFirst();
    }

    @Override
    public Optional<Enrolment> findPersonal(PersonId person, UUID occasion) {
        return all(Enrolment.class)
                .filter(enrolment -> Columns.read(enrolment, "personId").equals(person.value()))
                .filter(enrolment -> Columns.read(enrolment, "occasionId").equals(occasion))
                .filter(enrolment -> Columns.read(enrolment, "ruleId") == null)
                .findFirst();
    }

    @Override
    public List<Enrolment> enrolmentsIn(PromotionId promotion, PersonId person) {
        return all(Enrolment.class)
                .filter(enrolment -> promotion.value().equals(Columns.read(enrolment, "promotionId")))
                .filter(enrolment -> Columns.read(enrolment, "personId").equals(person.value()))
                .filter(InMemoryEnrolmentRepository::present)
                .toList();
    }

    @Override
    public int enrolMembers(EnrolmentRule rule, PromotionId promotion, List<PersonId> people, Instant now) {
        Seat seat = new Seat(promotion.value(), world.facultyOf(promotion.value()));
        return (int) world.membersOf(promotion.value()).stream()
                .filter(person -> people.isEmpty() || people.contains(person))
                .filter(person -> enrol(rule, seat, person, now))
                .count();
    }

    @Override
    public int withdraw(PromotionId promotion, List<PersonId> people, Instant now) {
        List<Enrolment> theirs = people.stream()
                .flatMap(person -> enrolmentsIn(promotion, person).stream())
                .toList();
        theirs.forEach(enrolment -> enrolment.withdraw(now));
        return theirs.size();
    }

    @Override
    public int takeUpElsewhere(List<PersonId> people) {
        return (int) all(EnrolmentRule.class)
                .filter(rule -> rule.cohort().isEmpty() && Columns.read(rule, "withdrawnAt") == null)
                .flatMap(rule -> people.stream()
                        .filter(world.membersOf(rule.promotionId())::contains)
                        .map(person -> find(person, rule.courseId(), rule.academicYear()))
                        .flatMap(Optional::stream)
                        .filter(enrolment -> !present(enrolment))
                        .peek(enrolment -> enrolment.enrolAgain(rule, rule.seat())))
                .count();
    }

    @Override
    public List<Deadline> deadlines(PromotionId promotion, PersonId person) {
        return enrolmentsIn(promotion, person).stream()
                .map(enrolment -> new Deadline(
                        enrolment.id().value(), getRule(ruleOf(enrolment)).dueOn(), (LocalDate)
                                Columns.read(enrolment, "dueOn")))
                .toList();
    }

    @Override
    public void move(EnrolmentId enrolment, LocalDate day) {
        Columns.write(get(enrolment), "dueOn", day);
    }

    @Override
    public List<EnrolmentId> enrolmentsOf(List<PersonId> people) {
        return all(Enrolment.class)
                .filter(enrolment -> people.contains(new PersonId((UUID) Columns.read(enrolment, "personId"))))
                .map(Enrolment::id)
                .toList();
    }

    @Override
    public void erase(List<EnrolmentId> enrolments) {
        kept.removeIf(each -> each instanceof Enrolment enrolment && enrolments.contains(enrolment.id()));
    }

    private boolean enrol(EnrolmentRule rule, Seat seat, PersonId person, Instant now) {
        Optional<Enrolment> known = find(person, rule.courseId(), rule.academicYear());
        boolean present = known.filter(InMemoryEnrolmentRepository::present).isPresent();
        known.ifPresentOrElse(enrolment -> enrolment.enrolAgain(rule, seat), () -> add(rule.enrol(person, seat, now)));
        return !present;
    }

    @Override
    public int withdrawAll(RuleId rule, Instant now) {
        List<Enrolment> theirs = all(Enrolment.class)
                .filter(enrolment -> Columns.read(enrolment, "ruleId").equals(rule.value()))
                .filter(InMemoryEnrolmentRepository::present)
                .toList();
        theirs.forEach(enrolment -> enrolment.withdraw(now));
        return theirs.size();
    }

    static boolean present(Enrolment enrolment) {
        return Columns.read(enrolment, "withdrawnAt") == null;
    }

    <T> Stream<T> all(Class<T> type) {
        return List.copyOf(kept).stream().filter(type::isInstance).map(type::cast);
    }
}
