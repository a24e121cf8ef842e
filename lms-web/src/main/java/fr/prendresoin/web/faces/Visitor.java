package fr.prendresoin.web.faces;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who reads the page, for its header: name, role and the way to what they may open. */
@Named
@ApplicationScoped
public class Visitor {

    private final CurrentActor current;
    private final Address address;

    protected Visitor() {
        this(null, null);
    }

    @Inject
    Visitor(CurrentActor current, Address address) {
        this.current = current;
        this.address = address;
    }

    /** A way in the header. */
    public record Item(String address, String label, boolean current) {}

    public boolean isSignedIn() {
        return current.signedIn();
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
        if (actor.is(Role.FACULTY_MANAGER) || actor.is(Role.ADMINISTRATOR)) {
            add(menu, "/pilotage/etablissements", "faculties");
            add(menu, "/gestion/promotions", "promotions", elsewhere() ? "/gestion/promotions" : "/gestion");
            add(menu, "/gestion/cohortes", "cohorts");
        }
        if (actor.is(Role.FACULTY_MANAGER)) {
            add(menu, "/gestion/imports", "imports");
        }
        if (actor.is(Role.DOYENS) || actor.is(Role.ADMINISTRATOR)) {
            add(menu, "/pilotage/national", "national");
        }
        if (actor.is(Role.ADMINISTRATOR)) {
            add(menu, "/administration/comptes", "administration", "/administration");
        }
        return menu;
    }

    /** Whether the page belongs to another way below the management screens. */
    private boolean elsewhere() {
        return address.getPath().startsWith("/gestion/imports")
                || address.getPath().startsWith("/gestion/acces-api")
                || address.getPath().startsWith("/gestion/cohortes");
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
