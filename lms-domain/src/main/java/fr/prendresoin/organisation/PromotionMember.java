package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person's stay in a promotion, from when they joined to when they left. */
@Entity
@Table(name = "promotion_member")
class PromotionMember {

    @Id
    private UUID id;

    @Column(name = "promotion_id")
    private UUID promotionId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    protected PromotionMember() {}

    PromotionMember(PromotionId promotion, PersonId person, Instant now) {
        this.id = Ids.next();
        this.promotionId = promotion.value();
        this.personId = person.value();
        this.joinedAt = now;
    }

    void leave(Instant now) {
        leftAt = now;
    }
}
