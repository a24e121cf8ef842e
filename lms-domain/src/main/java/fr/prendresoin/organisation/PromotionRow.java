package fr.prendresoin.organisation;

import java.util.UUID;

/** A promotion as lists show it, with the number of its present members. */
public record PromotionRow(UUID id, UUID facultyId, Cursus cursus, int studyYear, int academicYear, long members) {

    public PromotionId promotionId() {
        return new PromotionId(id);
    }

    public AcademicYear year() {
        return new AcademicYear(academicYear);
    }
}
