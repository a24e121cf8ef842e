package fr.prendresoin.web.startup;

import fr.prendresoin.catalogue.CatalogueService;
import fr.prendresoin.catalogue.CourseFiles;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyRegisterService;
import fr.prendresoin.search.SearchIndexService;
import fr.prendresoin.web.evidence.InstallationKey;
import fr.prendresoin.web.federation.Providers;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.logging.Logger;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Prepares the platform when it starts; a failure here stops the deployment, and the launcher says why. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    /** The launcher shows what this logger says as the steps of the start. */
    static final Logger STEPS = Logger.getLogger("fr.prendresoin.startup");

    private static final Actor PLATFORM = Actor.system("startup");

    @Inject
    private CurrentActor current;

    @PersistenceUnit(unitName = "lms")
    private EntityManagerFactory persistence;

    @Inject
    private FacultyRegisterService faculties;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private SearchIndexService search;

    @Inject
    private Demonstration demonstration;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private Providers providers;

    @Inject
    private DemonstrationProofs proofs;

    @Inject
    private InstallationKey key;

    @PostConstruct
    void start() {
        current.actAs(PLATFORM);
        persistence.unwrap(ServerSession.class).getEventManager().addListener(new WriteGuard());
        STEPS.info(() -> "Cachet : " + key.open(PLATFORM));
        STEPS.info(() -> "Facultés de référence : " + faculties.refresh(PLATFORM));
        CourseArchive.read(this::publish);
        search.complete(PLATFORM);
        if (!providers.all().isEmpty()) {
            STEPS.info(() -> "Fournisseurs d’identité : " + providers.all().size());
        }
        if (Boolean.getBoolean("lms.demo")) {
            demonstration.load(PLATFORM);
            proofs.complete(PLATFORM);
        } else {
            administrator.appoint(PLATFORM);
        }
    }

    private void publish(String course, CourseFiles files) {
        String outcome = catalogue
                .publish(PLATFORM, files)
                .map(number -> "version " + number + " publiée")
                .orElse("inchangée");
        STEPS.info(() -> "Formation « " + course + " » : " + outcome);
    }
}
