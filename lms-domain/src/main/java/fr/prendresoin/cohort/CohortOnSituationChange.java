package fr.prendresoin.cohort;

import fr.prendresoin.cohort.SituationChanged.Change;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.StaysErased;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says which cohorts somebody enters and leaves when their situation changes, in the same transaction. */
@ApplicationScoped
class CohortOnSituationChange {

    private final CohortMatches matches;
    private final SituationRepository situations;
    private final DomainEvents events;

    protected CohortOnSituationChange() {
        this(null, null, null);
    }

    @Inject
    CohortOnSituationChange(CohortMatches matches, SituationRepository situations, DomainEvents events) {
        this.matches = matches;
        this.situations = situations;
        this.events = events;
    }

    void changed(@Observes SituationChanged changed) {
        Change change = changed.change();
        if (change.before() == change.after()) {
            return;
        }
        List<PersonId> person = List.of(changed.person());
        Set<CohortId> before =
                matches.of(changed.promotion(), person, change.before()).keySet();
        Set<CohortId> after =
                matches.of(changed.promotion(), person, change.after()).keySet();
        without(before, after).forEach(cohort -> events.publish(new CohortLeft(cohort, changed.promotion(), person)));
        without(after, before)
                .forEach(cohort -> events.publish(new CohortEntered(cohort, changed.promotion(), person)));
    }

    private static Set<CohortId> without(Set<CohortId> some, Set<CohortId> others) {
        Set<CohortId> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    void erased(@Observes StaysErased erased) {
        situations.forget(erased.people());
    }
}
