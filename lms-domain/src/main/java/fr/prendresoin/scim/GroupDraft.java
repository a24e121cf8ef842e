package fr.prendresoin.scim;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A promotion a directory wants to open.
 *
 * @param externalId null for none
 */
public record GroupDraft(
        String facultyCode, StudyYear studyYear, AcademicYear academicYear, String externalId, Set<UUID> members) {

    /** @throws RuleViolation when the code is missing or the externalId too long */
    public GroupDraft {
        facultyCode = Optional.ofNullable(facultyCode).orElse("").strip();
        if (facultyCode.isEmpty()) {
            throw new RuleViolation(ScimRule.VALUE_REFUSED, "facultyCode");
        }
        externalId = UserDraft.externalId(externalId);
        members = Set.copyOf(members);
    }
}
