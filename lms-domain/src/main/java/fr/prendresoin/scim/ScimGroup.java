package fr.prendresoin.scim;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionId;
import java.util.List;
import java.util.UUID;

/**
 * A promotion as the directory of a unit sees it.
 *
 * @param externalId null when the directory has none for it
 * @param members those of its members whom the directory knows, in the order of their ids
 */
public record ScimGroup(
        UUID id,
        String externalId,
        String facultyCode,
        String facultyName,
        Cursus cursus,
        int studyYear,
        int academicYear,
        List<UUID> members) {

    /** Copies the members. */
    public ScimGroup {
        members = List.copyOf(members);
    }

    public PromotionId promotion() {
        return new PromotionId(id);
    }

    public AcademicYear year() {
        return new AcademicYear(academicYear);
    }

    /** Changes with whatever a directory sees of it. */
    public String version() {
        return Version.of(id.toString(), externalId, facultyName, members.toString());
    }
}
