package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A role a person holds in a unit and all that stands below it, or in the nation; it begins and may end. */
@Entity
@Table(name = "membership")
@NamedNativeQuery(
        name = Membership.ACTOR_BY_TOKEN,
        query =
                "select p.id, p.given_name, p.family_name, m.role, u.faculty_id, s.seen_at, s.opened_at from sign_in_session s"
                        + " join account a on a.id = s.account_id join person p on p.id = a.person_id"
                        + " left join membership m on m.person_id = p.id and m.ended_at is null"
                        + " left join unit_faculty u on u.unit_id = m.unit_id"
                        + " where s.token_hash = ? and s.ended_at is null and a.suspended_at is null"
                        + " and s.opened_at > ? and s.seen_at > ?")
@NamedNativeQuery(
        name = Membership.ACTOR_BY_PERSON,
        query = "select p.id, p.given_name, p.family_name, m.role, u.faculty_id from person p"
                + " left join membership m on m.person_id = p.id and m.ended_at is null"
                + " left join unit_faculty u on u.unit_id = m.unit_id where p.id = ?")
class Membership {

    /**
     * Who is behind a token, with their roles in each faculty below their units. Native, because EclipseLink writes
     * inner and outer joins of unrelated entities in an order MariaDB refuses; named, so that it is prepared once and
     * not at each request.
     */
    static final String ACTOR_BY_TOKEN = "Membership.actorByToken";

    /** The same of somebody whom another sees. */
    static final String ACTOR_BY_PERSON = "Membership.actorByPerson";

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    @Convert(converter = NullableUuid.class)
    private UUID unitId;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Membership() {}

    Membership(PersonId person, Grant grant, Instant now) {
        this.id = Ids.next();
        this.personId = person.value();
        this.role = grant.role();
        this.unitId = grant.scope();
        this.beganAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Grant grant() {
        return new Grant(role, unitId);
    }

    boolean ended() {
        return endedAt != null;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
