package fr.prendresoin.cohort;

import fr.prendresoin.cohort.SituationChanged.Change;
import fr.prendresoin.cohort.SituationChanged.Stage;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Records what happens to people's studies during their stays, and lets it begin and end on its day. */
@ApplicationScoped
@Transactional
public class SituationService {

    private final SituationRepository situations;
    private final DomainEvents events;
    private final Clock clock;

    protected SituationService() {
        this(null, null, null);
    }

    @Inject
    SituationService(SituationRepository situations, DomainEvents events, Clock clock) {
        this.situations = situations;
        this.events = events;
        this.clock = clock;
    }

    /** Whose studies, in which promotion. */
    public record Subject(PromotionId promotion, PersonId person) {}

    /**
     * Records a césure, for a reason that never holds medical information. It begins on its first day, at once when that
     * is today or has passed.
     *
     * @throws NotFound when the person is not in the promotion, or the actor does not manage its faculty
     * @throws RuleViolation when its days make no sense, or the person is in a césure already
     */
    public SituationId pause(Actor actor, Subject who, Span span, String reason) {
        MemberStay stay = managed(actor, who);
        SpanRule.check(span, stay.dayOf(clock.instant()));
        return keep(actor, stay, new StudySituation(stay.memberId(), SituationKind.CESURE, span, new Reason(reason)));
    }

    /**
     * Records, for a reason, that the person takes the year of this promotion again.
     *
     * @throws NotFound when the person is not in the promotion, or the actor does not manage its faculty
     * @throws RuleViolation when it is recorded already
     */
    public SituationId repeat(Actor actor, Subject who, String reason) {
        MemberStay stay = managed(actor, who);
        Span fromToday = new Span(stay.dayOf(clock.instant()), null);
        return keep(
                actor,
                stay,
                new StudySituation(stay.memberId(), SituationKind.REDOUBLEMENT, fromToday, new Reason(reason)));
    }

    /** Ends a situation today, for a reason; one that has not begun never will. */
    public void end(Actor actor, SituationId id, String reason) {
        StudySituation situation = situations.get(id);
        MemberStay stay = situations.stayOf(situation);
        OrganisationRights.requireManager(actor, stay.faculty());
        if (situation.ended()) {
            throw new RuleViolation(SituationRule.ALREADY_ENDED);
        }
        String why = new Reason(reason).text();
        Standing before = standing(stay);
        situation.end(stay.dayOf(clock.instant()), actor.person(), clock.instant());
        publish(Stage.ENDED, stay, new Change(situation.kind(), before, standing(stay), why));
    }

    /** Lets begin and end what the calendar says, for the platform, as often as it likes. */
    public void turn(Actor actor) {
        actor.requireAdministration();
        Instant now = clock.instant();
        for (StudySituation situation : situations.turningBy(
                LocalDate.ofInstant(now, CohortMatches.MAINLAND).plusDays(1))) {
            MemberStay stay = situations.stayOf(situation);
            LocalDate today = stay.dayOf(now);
            if (!situation.begun() && !situation.fromDay().isAfter(today)) {
                begin(situation, stay);
            }
            if (situation.kind() == SituationKind.CESURE && !situation.back().isAfter(today)) {
                Standing before = standing(stay);
                situation.end(situation.back(), null, now);
                publish(Stage.ENDED, stay, new Change(situation.kind(), before, standing(stay), ""));
            }
        }
    }

    private MemberStay managed(Actor actor, Subject who) {
        MemberStay stay = situations.stay(who.promotion(), who.person());
        OrganisationRights.requireManager(actor, stay.faculty());
        return stay;
    }

    private SituationId keep(Actor actor, MemberStay stay, StudySituation situation) {
        if (situations.open(stay).stream().anyMatch(known -> known.kind() == situation.kind())) {
            throw new RuleViolation(SituationRule.ALREADY_SO);
        }
        Standing standing = standing(stay);
        situations.add(situation.decidedBy(actor.person(), clock.instant()));
        publish(Stage.RECORDED, stay, new Change(situation.kind(), standing, standing, situation.reason()));
        if (!situation.fromDay().isAfter(stay.dayOf(clock.instant()))) {
            begin(situation, stay);
        }
        return situation.id();
    }

    private void begin(StudySituation situation, MemberStay stay) {
        Standing before = standing(stay);
        situation.begin(clock.instant());
        publish(Stage.BEGUN, stay, new Change(situation.kind(), before, standing(stay), ""));
    }

    private Standing standing(MemberStay stay) {
        return situations.open(stay).stream()
                .filter(situation -> situation.begun() && !situation.ended())
                .map(situation -> situation.kind().standing())
                .reduce(Standing.REGISTERED, Standing::rather);
    }

    private void publish(Stage stage, MemberStay stay, Change change) {
        events.publish(new SituationChanged(stage, stay.promotion(), stay.person(), change));
    }
}
