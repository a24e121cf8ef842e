package fr.prendresoin.web.status;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Tries what the service needs, at the moment one asks. */
@Named
@RequestScoped
public class ServiceStatusPage {

    private final Courses courses;

    protected ServiceStatusPage() {
        this(null);
    }

    @Inject
    ServiceStatusPage(Courses courses) {
        this.courses = courses;
    }

    /** Something that was tried, and whether it works. */
    public record Check(String label, boolean ok) {}

    public List<Check> getChecks() {
        return List.of(check("pages", () -> true), check("database", () -> !courses.all()
                .isEmpty()));
    }

    private static Check check(String key, BooleanSupplier trial) {
        return new Check(Messages.text("status.check." + key), works(trial));
    }

    private static boolean works(BooleanSupplier trial) {
        try {
            return trial.getAsBoolean();
        } catch (PersistenceException e) {
            return false;
        }
    }
}
