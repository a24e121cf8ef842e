package fr.prendresoin.web.faces;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;
import fr.prendresoin.obligation.FileRights;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who reads the page, for its header: name, role and the way to what they may open. */
@Named
@ApplicationScoped
public class Visitor {

    private static final String ZONE = "Europe/Paris";

    private final CurrentActor current;
    private final Address address;
    private final French french;

    protected Visitor() {
        this(null, null, null);
    }

    @Inject
    Visitor(CurrentActor current, Address address, French french) {
        this.current = current;
        this.address = address;
        this.french = french;
    }

    /** A way in the header. */
    public record Item(String address, String label, boolean current) {}

    public boolean isSignedIn() {
        return current.signedIn();
    }

    /** Whether the page is what somebody else sees. */
    public boolean isLooking() {
        return current.view().isPresent();
    }

    /** For example « Vous voyez la plateforme comme Claire Martin, en lecture seule, jusqu’à 14:32. ». */
    public String getLookingText() {
        return current.view()
                .map(view -> Messages.text("template.looking", getName(), french.time(view.until(), ZONE)))
                .orElse("");
    }

    /**
     * Names what waits in this browser to be sent by the reader, and says nothing of them; null for a visitor and for who
     * sees the platform as somebody else: they send nothing.
     */
    public String getQueue() {
        if (!isSignedIn() || isLooking()) {
            return null;
        }
        String owner = "queue of " + current.get().requirePerson().value();
        return UUID.nameUUIDFromBytes(owner.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public String getName() {
        return current.get().name();
    }

    /** The first letters of the given and the family name. */
    public String getInitials() {
        SignedIn person = current.person();
        return initial(person.givenName()) + initial(person.familyName());
    }

    private static String initial(String name) {
        return name.substring(0, 1).toUpperCase(Locale.FRENCH);
    }

    /** Tells this reader's kept lessons from another's on the same device; says nothing else of them. */
    public String getTag() {
        return Tags.of(current.get().requirePerson());
    }

    /** The roles in words, for example « Gestion de faculté ». */
    public String getRole() {
        return current.get().grants().stream()
                .map(grant -> Messages.text("common.role." + grant.role()))
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** What the reader may open, most used first. */
    public List<Item> getMenu() {
        Actor actor = current.get();
        List<Item> menu = new ArrayList<>();
        add(menu, "/accueil", "home");
        add(menu, "/formations", "courses");
        if (FileRights.hasFile(actor)) {
            add(menu, "/dpc", "dpc");
            add(menu, "/mon-dpc", "obligation");
        }
        if (actor.is(Role.DPC_ORGANISER)) {
            add(menu, "/dpc/organisateur", "organiser");
        }
        if (actor.is(Role.FACULTY_MANAGER) || actor.is(Role.ADMINISTRATOR)) {
            add(menu, "/pilotage/etablissements", "faculties");
            add(menu, "/gestion/promotions", "promotions", enrolling() ? "/gestion" : "/gestion/promotions");
            add(menu, "/gestion/cohortes", "cohorts");
        }
        if (actor.is(Role.FACULTY_MANAGER)) {
            add(menu, "/gestion/imports", "imports");
            add(menu, "/gestion/equipe", "team");
        }
        if (actor.is(Role.DOYENS) || actor.is(Role.ADMINISTRATOR)) {
            add(menu, "/pilotage/national", "national");
        }
        if (actor.is(Role.ADMINISTRATOR)) {
            add(menu, "/administration/comptes", "administration", "/administration");
        }
        return menu;
    }

    /** Enrolments have no way of their own: they stand below their promotion. */
    private boolean enrolling() {
        return address.getPath().startsWith("/gestion/inscriptions");
    }

    private void add(List<Item> menu, String path, String key) {
        add(menu, path, key, path);
    }

    /** A way that is current on every page below the section. */
    private void add(List<Item> menu, String path, String key, String section) {
        boolean here = address.getPath().equals(section) || address.getPath().startsWith(section + "/");
        menu.add(new Item(path, Messages.text("template.menu." + key), here));
    }
}
