package fr.prendresoin.organisation;

import java.util.UUID;

/** The codes and names under which lists of students speak of a faculty, and the zone it lives in. */
public record FacultyKeys(UUID id, String code, String uai, String component, String name, String zone) {

    public FacultyId facultyId() {
        return new FacultyId(id);
    }
}
