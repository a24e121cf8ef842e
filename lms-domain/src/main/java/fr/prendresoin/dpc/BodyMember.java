package fr.prendresoin.dpc;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody organises for a body. */
@Entity(name = "DpcBodyMember")
@Table(name = "dpc_body_member")
class BodyMember {

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "person_id")
    private UUID personId;

    private Instant since;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected BodyMember() {}

    BodyMember(BodyId body, PersonId person, Instant now) {
        this.id = Ids.next();
        this.bodyId = body.value();
        this.personId = person.value();
        this.since = now;
    }
}
