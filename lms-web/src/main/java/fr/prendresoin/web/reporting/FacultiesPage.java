package fr.prendresoin.web.reporting;

import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The faculties whose figures one may see; empty for those who manage none. */
@Named
@RequestScoped
public class FacultiesPage implements Page {

    private final CurrentActor current;
    private final OrganisationQueries organisations;
    private List<FacultyRow> faculties = List.of();

    protected FacultiesPage() {
        this(null, null);
    }

    @Inject
    FacultiesPage(CurrentActor current, OrganisationQueries organisations) {
        this.current = current;
        this.organisations = organisations;
    }

    /** Reads the faculties of whoever is signed in. */
    @Override
    public void load() {
        faculties = organisations.managedBy(current.get());
    }

    public List<FacultyRow> getFaculties() {
        return faculties;
    }
}
