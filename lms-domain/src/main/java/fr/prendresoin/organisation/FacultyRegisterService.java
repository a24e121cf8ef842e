package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the register of faculties in step with the reference data shipped with the platform. */
@ApplicationScoped
@Transactional
public class FacultyRegisterService {

    private static final String REFERENCE = "/reference/faculties.csv";

    private final OrganisationRepository organisations;

    protected FacultyRegisterService() {
        this(null);
    }

    @Inject
    FacultyRegisterService(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** Adds the faculties that are missing and updates the others; none is ever removed. Returns how many there are. */
    public int refresh(Actor actor) {
        actor.requireAdministration();
        List<FacultyRecord> records = read();
        for (FacultyRecord reference : records) {
            organisations
                    .findFaculty(reference.code())
                    .ifPresentOrElse(known -> known.update(reference), () -> organisations.add(new Faculty(reference)));
        }
        return records.size();
    }

    /** The reference data, every line checked; a wrong UAI stops the platform from starting. */
    static List<FacultyRecord> read() {
        return ReferenceFile.lines(REFERENCE).stream().map(FacultyRecord::of).toList();
    }
}
