package fr.prendresoin.identity;

import fr.prendresoin.shared.AccessDenied;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who performs a use case, with which roles in which scopes; the first parameter of every service method.
 *
 * @param person null for a job of the platform, for a program and for a visitor who has not signed in
 * @param name how the screen or the log calls them
 * @param onlooker who sees the platform as this person, read-only; empty when they act themselves
 */
public record Actor(PersonId person, String name, List<Grant> grants, Kind kind, Optional<Onlooker> onlooker) {

    private static final Actor ANONYMOUS = new Actor(null, "anonymous", List.of(), Kind.VISITOR, Optional.empty());

    /** What acts. */
    public enum Kind {
        VISITOR,
        PERSON,
        /** A program of somebody else, which holds an access token. */
        MACHINE,
        PLATFORM
    }

    /** A signed-in person. */
    public static Actor of(PersonId person, String name, List<Grant> grants) {
        return new Actor(person, name, List.copyOf(grants), Kind.PERSON, Optional.empty());
    }

    /** The platform itself, acting for the named job. */
    public static Actor system(String job) {
        return new Actor(null, job, List.of(), Kind.PLATFORM, Optional.empty());
    }

    /** A visitor who has not signed in. */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** The same person as somebody else sees them: with the roles that lie where the onlooker may look. */
    public Actor seenBy(Onlooker onlooker) {
        List<Grant> shown =
                grants.stream().filter(grant -> onlooker.sees(grant.scope())).toList();
        return new Actor(person, name, shown, kind, Optional.of(onlooker));
    }

    /** Whether nothing may be written in their name. */
    public boolean readOnly() {
        return onlooker.isPresent();
    }

    /** Whether what lies in this faculty may be shown: always, except to an onlooker with a narrower view. */
    public boolean shows(UUID faculty) {
        return onlooker.map(looking -> looking.sees(faculty)).orElse(true);
    }

    /** A program that presented an access token: nobody in person, with rights of its own. */
    public static Actor machine(String token, List<Grant> grants) {
        return new Actor(null, token, List.copyOf(grants), Kind.MACHINE, Optional.empty());
    }

    /** Whether the platform itself acts. */
    public boolean platform() {
        return kind == Kind.PLATFORM;
    }

    /** Whether a program acts, by an access token. */
    public boolean machine() {
        return kind == Kind.MACHINE;
    }

    /** Whether nobody has said who they are. */
    public boolean visitor() {
        return kind == Kind.VISITOR;
    }

    public boolean signedIn() {
        return person != null;
    }

    /** Whether they hold the role anywhere. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether they hold the role in exactly this scope. */
    public boolean is(Role role, UUID scope) {
        return grants.contains(new Grant(role, scope));
    }

    /** The scopes in which they hold the role; never contains null. */
    public Set<UUID> scopesOf(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role && grant.scope() != null)
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The person behind the actor.
     *
     * @throws AccessDenied for a visitor, a program or a job: the use case needs a person
     */
    public PersonId requirePerson() {
        if (person == null) {
            throw new AccessDenied(name + " is not a signed-in person");
        }
        return person;
    }

    /** @throws AccessDenied unless the platform itself acts */
    public void requirePlatform() {
        if (!platform()) {
            throw new AccessDenied(name + " is not the platform");
        }
    }

    /** @throws AccessDenied unless the platform itself or an administrator acts */
    public void requireAdministration() {
        if (!platform() && !is(Role.ADMINISTRATOR, null)) {
            throw new AccessDenied(name + " is not an administrator");
        }
    }
}
