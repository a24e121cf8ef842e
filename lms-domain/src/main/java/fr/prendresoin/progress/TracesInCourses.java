package fr.prendresoin.progress;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.intake.PeopleTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells the import whom it can no longer take back: those who have begun a course, or are exempt from one. */
@ApplicationScoped
class TracesInCourses implements PeopleTraces {

    private final JpaManyStates states;

    protected TracesInCourses() {
        this(null);
    }

    @Inject
    TracesInCourses(JpaManyStates states) {
        this.states = states;
    }

    @Override
    public List<PersonId> among(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : states.haveBegun(people);
    }
}
