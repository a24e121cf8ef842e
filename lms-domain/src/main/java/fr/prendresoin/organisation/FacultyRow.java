package fr.prendresoin.organisation;

import java.util.UUID;

/** A faculty as lists and page titles show it. */
public record FacultyRow(UUID id, String code, String name, String establishment, FacultyKind kind, String zone) {

    public FacultyId facultyId() {
        return new FacultyId(id);
    }
}
