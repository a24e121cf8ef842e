package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens promotions and lets students in and out. */
@ApplicationScoped
@Transactional
public class PromotionService {

    private final OrganisationRepository organisations;
    private final DomainEvents events;
    private final Clock clock;

    protected PromotionService() {
        this(null, null, null);
    }

    @Inject
    PromotionService(OrganisationRepository organisations, DomainEvents events, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the promotion of a cursus and a year of study (1 to 12) for an academic year.
     *
     * @throws RuleViolation when the faculty already has it
     */
    public PromotionId open(Actor actor, FacultyId faculty, StudyYear year, AcademicYear academicYear) {
        OrganisationRights.requireManager(actor, faculty);
        if (organisations.findPromotion(faculty, year, academicYear).isPresent()) {
            throw new RuleViolation(OrganisationRule.PROMOTION_EXISTS);
        }
        Promotion promotion = new Promotion(faculty, year.cursus(), year.year(), academicYear);
        organisations.add(promotion);
        events.publish(new PromotionOpened(promotion.id(), faculty, year, academicYear));
        return promotion.id();
    }

    /** A student joins; whatever the promotion must do applies to them from this moment. */
    public void join(Actor actor, PromotionId id, PersonId person) {
        OrganisationRights.requireManager(actor, organisations.getPromotion(id).faculty());
        if (organisations.findMember(id, person).isPresent()) {
            throw new RuleViolation(OrganisationRule.ALREADY_IN_PROMOTION);
        }
        organisations.add(new PromotionMember(id, person, clock.instant()));
        events.publish(new PromotionJoined(id, person));
    }

    /** A student leaves; what they completed stays theirs. */
    public void leave(Actor actor, PromotionId id, PersonId person) {
        OrganisationRights.requireManager(actor, organisations.getPromotion(id).faculty());
        organisations
                .findMember(id, person)
                .orElseThrow(() -> new RuleViolation(OrganisationRule.NOT_IN_PROMOTION))
                .leave(clock.instant());
        events.publish(new PromotionLeft(id, person));
    }
}
