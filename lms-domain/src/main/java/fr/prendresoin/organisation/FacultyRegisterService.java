package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the register of faculties and the tree they stand in, in step with the reference data shipped with the platform. */
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
        Map<String, FacultyId> faculties = new HashMap<>();
        for (FacultyRecord reference : records) {
            faculties.put(reference.code(), keep(reference));
        }
        OrganisationTree tree = new OrganisationTree(organisations.units());
        tree.missing(records, faculties).forEach(organisations::add);
        tree.arrange(records);
        organisations.deriveCoverage();
        return records.size();
    }

    private FacultyId keep(FacultyRecord reference) {
        Faculty faculty = organisations.findFaculty(reference.code()).orElseGet(() -> {
            Faculty added = new Faculty(reference);
            organisations.add(added);
            return added;
        });
        faculty.update(reference);
        return faculty.id();
    }

    /** The reference data, every line checked; a wrong UAI stops the platform from starting. */
    static List<FacultyRecord> read() {
        return ReferenceFile.lines(REFERENCE).stream().map(FacultyRecord::of).toList();
    }
}
