package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import java.util.UUID;

/** That somebody is in a promotion at this moment. */
public record Stay(UUID personId, UUID promotionId, UUID facultyId, int academicYear) {

    public PersonId person() {
        return new PersonId(personId);
    }

    public PromotionId promotion() {
        return new PromotionId(promotionId);
    }
}
