package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * How often somebody was refused in one minute. Counted here until the minute is over, then written to the journal as one
 * entry and forgotten: a thousand refusals a minute leave one line.
 */
@Entity
@Table(name = "refusal_count")
class RefusalCount {

    private static final int LONGEST_ADDRESS = 200;

    @Id
    private String id;

    private Instant minute;

    @Column(name = "actor_id")
    @Convert(converter = NullableUuid.class)
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private EvidenceAct act;

    private String address;

    private int times;

    protected RefusalCount() {}

    RefusalCount(Actor actor, EvidenceAct act, Instant minute, String address) {
        this.minute = minute;
        this.actorId = actor.signedIn() ? actor.person().value() : null;
        this.actorName = actor.name();
        this.act = act;
        this.address = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
        this.id = minute + " " + act.name() + " " + key();
        this.times = 1;
    }

    /** Programs are nobody in person, and told apart by their names. */
    private UUID key() {
        return actorId == null ? UUID.nameUUIDFromBytes(actorName.getBytes(StandardCharsets.UTF_8)) : actorId;
    }

    void again() {
        times++;
    }

    String id() {
        return id;
    }

    Instant minute() {
        return minute;
    }

    UUID actor() {
        return actorId;
    }

    String actorName() {
        return actorName;
    }

    EvidenceAct act() {
        return act;
    }

    String address() {
        return address;
    }

    Map<String, String> facts() {
        return Map.of("address", address, "count", String.valueOf(times));
    }
}
