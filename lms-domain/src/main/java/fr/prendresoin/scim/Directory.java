package fr.prendresoin.scim;

import fr.prendresoin.automation.ApiAccess;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What every use case of a directory begins with: how far it reaches, and whom and what it finds there. */
@ApplicationScoped
class Directory {

    /** The services below keep people for the platform only; the rights of the program are checked before. */
    static final Actor PLATFORM = Actor.system("scim");

    private final ScimRepository repository;
    private final UnitQueries units;

    protected Directory() {
        this(null, null);
    }

    @Inject
    Directory(ScimRepository repository, UnitQueries units) {
        this.repository = repository;
        this.units = units;
    }

    Reach reach(ApiAccess access) {
        return new Reach(access.unit(), units.below(access.unit()), faculties(access.unit()));
    }

    private Set<UUID> faculties(UnitId unit) {
        return units.facultiesOf(unit).stream().map(FacultyId::value).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotFound for somebody out of reach, as for nobody */
    ScimUser user(Reach reach, PersonId id) {
        return repository.users(reach, List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("user " + id));
    }

    /** @throws NotFound for a group out of reach, as for none */
    ScimGroup group(Reach reach, UUID id) {
        ScimGroup bare = repository.groups(reach).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("group " + id));
        return withMembers(bare, repository.members(reach, List.of(id)));
    }

    static ScimGroup withMembers(ScimGroup bare, Map<UUID, List<UUID>> members) {
        return new ScimGroup(
                bare.id(),
                bare.externalId(),
                bare.facultyCode(),
                bare.facultyName(),
                bare.cursus(),
                bare.studyYear(),
                bare.academicYear(),
                members.getOrDefault(bare.id(), List.of()));
    }

    /** @throws RuleViolation unless this is the version that was read; null asks for none in particular */
    static void requireVersion(String expected, String present) {
        if (expected != null && !expected.equals(present)) {
            throw new RuleViolation(ScimRule.VERSION_CHANGED);
        }
    }
}
