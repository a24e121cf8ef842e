package fr.prendresoin.web.cohort;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The units for which the reader may name cohorts. */
@RequestScoped
class CohortUnits {

    private final UnitQueries units;
    private final OrganisationQueries organisations;

    protected CohortUnits() {
        this(null, null);
    }

    @Inject
    CohortUnits(UnitQueries units, OrganisationQueries organisations) {
        this.units = units;
        this.organisations = organisations;
    }

    /** @throws NotFound when there is none: who manages nothing has no such page */
    List<UnitRow> managedBy(Actor actor) {
        List<UnitRow> managed = units.managedBy(actor);
        if (managed.isEmpty()) {
            throw new NotFound("managed unit of " + actor.name());
        }
        return managed;
    }

    /** @throws NotFound when the actor does not manage the whole of a unit with this code */
    UnitRow get(Actor actor, String code) {
        return managedBy(actor).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("managed unit " + code));
    }

    /** The faculties below a unit, by establishment and name. */
    List<FacultyRow> facultiesOf(UnitId unit) {
        Set<FacultyId> below = units.facultiesOf(unit);
        return organisations.allFaculties().stream()
                .filter(faculty -> below.contains(faculty.facultyId()))
                .toList();
    }
}
