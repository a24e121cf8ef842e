package fr.prendresoin.viewing;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A session in which somebody sees the platform as another person. Kept beside the sign-in session, so that every node
 * knows; it is over after half an hour, by the button, or with the session.
 */
@Entity
@Table(name = "viewing")
class Viewing {

    static final Duration LONGEST = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "viewer_id")
    private UUID viewerId;

    @Column(name = "viewer_role")
    @Enumerated(EnumType.STRING)
    private Role viewerRole;

    @Column(name = "person_id")
    private UUID personId;

    private String reason;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Viewing() {}

    Viewing(SignInToken token, PersonId person, String reason) {
        this.id = Ids.next();
        this.tokenHash = token.hash();
        this.personId = person.value();
        this.reason = reason;
    }

    Viewing by(PersonId viewer, Role role, Instant now) {
        viewerId = viewer.value();
        viewerRole = role;
        begunAt = now;
        endsAt = now.plus(LONGEST);
        return this;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    PersonId viewer() {
        return new PersonId(viewerId);
    }

    Role viewerRole() {
        return viewerRole;
    }

    String reason() {
        return reason;
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean ended() {
        return endedAt != null;
    }

    boolean runs(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    /** Ends it, at the latest when its time was over. */
    void end(Instant now) {
        endedAt = now.isBefore(endsAt) ? now : endsAt;
    }

    ViewingRow row() {
        return new ViewingRow(viewerRole, begunAt, endedAt == null ? endsAt : endedAt, reason);
    }
}
