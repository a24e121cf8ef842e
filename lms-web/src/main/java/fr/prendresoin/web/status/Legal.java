package fr.prendresoin.web.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** The legal mentions that only the operating institution knows; given by the system properties {@code lms.legal.*}. */
@Named
@ApplicationScoped
public class Legal {

    private static final String MISSING = "à compléter par l’établissement qui exploite la plateforme";

    public String getPublisher() {
        return setting("publisher");
    }

    public String getHost() {
        return setting("host");
    }

    public String getDpo() {
        return setting("dpo");
    }

    public String getContact() {
        return setting("contact");
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getProperty("lms.legal." + name))
                .filter(text -> !text.isBlank())
                .orElse(MISSING);
    }
}
