package fr.prendresoin.administration;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import fr.prendresoin.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The wish of one administrator to give somebody a national role or to take it back, which waits for another. Born open;
 * within seven days a second administrator confirms it or somebody declines it, once; it is used once, at that moment.
 */
@Entity
@Table(name = "appointment_proposal")
class Proposal {

    /** How long it waits. */
    static final Duration OPEN_FOR = Duration.ofDays(7);

    /** Where it is in its life. */
    enum State {
        OPEN,
        /** A second administrator agreed; the role is being given or taken back. */
        CONFIRMED,
        /** The role was given or taken back. */
        APPLIED,
        DECLINED
    }

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private RoleChange.Kind kind;

    private String reason;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decided_by")
    @Convert(converter = NullableUuid.class)
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected Proposal() {}

    Proposal(RoleChange change, String reason) {
        this.id = Ids.next();
        this.personId = change.person().value();
        this.role = change.grant().role();
        this.kind = change.kind();
        this.reason = reason;
        this.state = State.OPEN;
    }

    Proposal proposedBy(Actor actor, Instant now) {
        proposedBy = actor.requirePerson().value();
        proposedAt = now;
        return this;
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    RoleChange change() {
        return new RoleChange(kind, person(), new Grant(role, null));
    }

    String reason() {
        return reason;
    }

    PersonId proposer() {
        return new PersonId(proposedBy);
    }

    State state() {
        return state;
    }

    /** @throws RuleViolation unless a second administrator decides, on somebody else, in time */
    void confirm(Actor actor, Instant now) {
        requireOpen(now);
        if (mine(actor)) {
            throw new RuleViolation(AdministrationRule.NOT_ONES_OWN_PROPOSAL);
        }
        requireAnother(actor);
        decide(actor, State.CONFIRMED, now);
    }

    /** Whoever proposed may think better of it, also who wished to give up a role of their own. */
    void decline(Actor actor, Instant now) {
        requireOpen(now);
        if (!mine(actor)) {
            requireAnother(actor);
        }
        decide(actor, State.DECLINED, now);
    }

    /** Whether this actor has agreed, as the second, to this change, just now. */
    boolean agreedBy(Actor actor) {
        return state == State.CONFIRMED
                && decidedBy.equals(actor.requirePerson().value())
                && !decidedBy.equals(proposedBy);
    }

    /** Its one use. */
    void apply() {
        state = State.APPLIED;
    }

    boolean expired(Instant now) {
        return proposedAt.plus(OPEN_FOR).isBefore(now);
    }

    private void requireOpen(Instant now) {
        if (state != State.OPEN) {
            throw new RuleViolation(AdministrationRule.ALREADY_DECIDED);
        }
        if (expired(now)) {
            throw new RuleViolation(AdministrationRule.PROPOSAL_EXPIRED);
        }
    }

    private boolean mine(Actor actor) {
        return proposer().equals(actor.requirePerson());
    }

    private void requireAnother(Actor actor) {
        if (person().equals(actor.requirePerson())) {
            throw new RuleViolation(AdministrationRule.NOT_ONESELF);
        }
    }

    private void decide(Actor actor, State decision, Instant now) {
        state = decision;
        decidedBy = actor.requirePerson().value();
        decidedAt = now;
    }
}
