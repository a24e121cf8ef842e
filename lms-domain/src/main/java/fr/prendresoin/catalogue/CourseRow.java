package fr.prendresoin.catalogue;

import java.util.UUID;

/** A course of the catalogue and its current version, as lists show it. */
public record CourseRow(UUID id, String slug, UUID versionId, int number, String title) {

    public VersionId version() {
        return new VersionId(versionId);
    }
}
