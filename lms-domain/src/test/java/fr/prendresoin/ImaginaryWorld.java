package fr.prendresoin;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Ids;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A world of ids only: enough for fakes, which have no foreign keys. */
public final class ImaginaryWorld implements World {

    private final Map<UUID, UUID> faculties = new HashMap<>();
    private final Map<UUID, Set<PersonId>> members = new HashMap<>();
    private final Map<RuleId, List<EnrolmentId>> rules = new HashMap<>();

    @Override
    public PersonId person() {
        return IdentityFixtures.anyPerson();
    }

    @Override
    public PromotionRow promotion() {
        PromotionRow promotion = OrganisationFixtures.promotionOf(Ids.next());
        faculties.put(promotion.id(), promotion.facultyId());
        return promotion;
    }

    /** The faculty of a promotion. */
    public UUID facultyOf(UUID promotion) {
        return faculties.get(promotion);
    }

    @Override
    public CohortId cohort() {
        return new CohortId(Ids.next());
    }

    @Override
    public CourseRow course() {
        return CatalogueFixtures.row();
    }

    @Override
    public void join(PromotionRow promotion, PersonId person) {
        members.computeIfAbsent(promotion.id(), id -> new LinkedHashSet<>()).add(person);
    }

    @Override
    public void leave(PromotionRow promotion, PersonId person) {
        members.get(promotion.id()).remove(person);
    }

    /** Who is in a promotion now. */
    public Set<PersonId> membersOf(UUID promotion) {
        return Set.copyOf(members.getOrDefault(promotion, Set.of()));
    }

    @Override
    public LearnerEnrolment enrolment() {
        return EnrolmentFixtures.enrolmentOf(person());
    }

    @Override
    public Enrolled enrolled(int people) {
        RuleId rule = new RuleId(Ids.next());
        rules.put(
                rule,
                Stream.generate(() -> new EnrolmentId(Ids.next())).limit(people).toList());
        return new Enrolled(rule, rules.get(rule));
    }

    /** The enrolments a rule made. */
    public List<EnrolmentId> enrolmentsOf(RuleId rule) {
        return rules.getOrDefault(rule, List.of());
    }

    @Override
    public void forget() {
        // A fake keeps the objects themselves: there is nothing to read again.
    }
}
