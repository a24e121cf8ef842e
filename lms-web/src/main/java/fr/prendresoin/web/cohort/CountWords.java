package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says how many people a form of a cohort means, or why that cannot be said. */
@RequestScoped
class CountWords {

    private final CurrentActor current;
    private final CohortQueries cohorts;
    private final French french;

    protected CountWords() {
        this(null, null, null);
    }

    @Inject
    CountWords(CurrentActor current, CohortQueries cohorts, French french) {
        this.current = current;
        this.cohorts = cohorts;
        this.french = french;
    }

    /** For example « 58 personnes concernées ». */
    String of(UnitRow unit, CohortForm form) {
        List<Rule> problems = form.problems();
        return problems.isEmpty()
                ? people(cohorts.count(current.get(), unit.unitId(), form.condition()))
                : Messages.text(problems.get(0).messageKey());
    }

    String people(long number) {
        return Messages.text("cohort.people", number, french.number(number));
    }
}
