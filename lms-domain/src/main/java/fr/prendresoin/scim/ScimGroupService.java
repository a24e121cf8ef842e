package fr.prendresoin.scim;

import fr.prendresoin.automation.ApiAccess;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Keeps the groups of a directory: the promotions of the faculties within reach of its token. */
@ApplicationScoped
@Transactional
public class ScimGroupService {

    private final ScimRepository repository;
    private final Directory directory;
    private final Rolls rolls;
    private final OrganisationQueries organisations;
    private final PromotionService promotions;

    protected ScimGroupService() {
        this(null, null, null, null, null);
    }

    @Inject
    ScimGroupService(
            ScimRepository repository,
            Directory directory,
            Rolls rolls,
            OrganisationQueries organisations,
            PromotionService promotions) {
        this.repository = repository;
        this.directory = directory;
        this.rolls = rolls;
        this.organisations = organisations;
        this.promotions = promotions;
    }

    /**
     * Opens a promotion, with its first members.
     *
     * @throws RuleViolation when the faculty has it already, when the externalId is another group's, or when a member is
     *     nobody the directory knows
     */
    public ScimGroup create(Actor actor, ApiAccess access, GroupDraft draft) {
        ScimRights.requireWriting(actor, access);
        repository.lock(access.unit());
        Reach reach = directory.reach(access);
        FacultyRow faculty = faculty(actor, draft.facultyCode());
        requireFreeName(reach, draft.externalId(), null);
        requireNew(reach, faculty, draft);
        PromotionId id = promotions.open(actor, faculty.facultyId(), draft.studyYear(), draft.academicYear());
        repository.name(reach.unit(), ResourceKind.GROUP, draft.externalId(), id.value());
        rolls.join(actor, reach, id, draft.members());
        return directory.group(reach, id.value());
    }

    /**
     * Lets members in and out, and renames the group for the directory. Who is there already does not come twice, who is
     * gone does not go twice.
     *
     * @param wanted what shall be otherwise
     * @throws NotFound for a group out of reach, as for none
     * @throws RuleViolation when a member is nobody the directory knows, or when the version is another one
     */
    public ScimGroup change(Actor actor, ApiAccess access, Wanted wanted) {
        ScimRights.requireWriting(actor, access);
        repository.lock(new PromotionId(wanted.id()));
        Reach reach = directory.reach(access);
        ScimGroup group = directory.group(reach, wanted.id());
        Directory.requireVersion(wanted.expected(), group.version());
        GroupChange change = wanted.change();
        requireFreeName(reach, change.externalId(), group.id());
        repository.name(reach.unit(), ResourceKind.GROUP, change.externalId(), group.id());
        Set<UUID> joining = new TreeSet<>(change.joining());
        group.members().forEach(joining::remove);
        Set<UUID> leaving = new TreeSet<>(change.leaving());
        leaving.retainAll(group.members());
        rolls.join(actor, reach, group.promotion(), joining);
        rolls.leave(actor, reach, group.promotion(), leaving);
        return directory.group(reach, group.id());
    }

    /**
     * What a group shall be.
     *
     * @param expected the version that was read; null for whichever there is
     */
    public record Wanted(UUID id, GroupChange change, String expected) {}

    private FacultyRow faculty(Actor actor, String code) {
        return organisations.managedBy(actor).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(ScimRule.VALUE_REFUSED, "facultyCode"));
    }

    private void requireNew(Reach reach, FacultyRow faculty, GroupDraft draft) {
        repository.groups(reach).stream()
                .filter(group -> group.facultyCode().equals(faculty.code())
                        && group.cursus() == draft.studyYear().cursus()
                        && group.studyYear() == draft.studyYear().year()
                        && group.year().equals(draft.academicYear()))
                .findFirst()
                .ifPresent(group -> {
                    throw new RuleViolation(ScimRule.GROUP_EXISTS, "displayName", group.id());
                });
    }

    private void requireFreeName(Reach reach, String externalId, UUID own) {
        Optional.ofNullable(externalId)
                .flatMap(name -> repository.named(reach.unit(), ResourceKind.GROUP, name))
                .filter(holder -> !holder.equals(own))
                .ifPresent(holder -> {
                    throw new RuleViolation(ScimRule.GROUP_EXISTS, "externalId", holder);
                });
    }
}
