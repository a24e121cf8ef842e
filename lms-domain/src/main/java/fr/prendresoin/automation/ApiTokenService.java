package fr.prendresoin.automation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.organisation.UnitKind;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes and revokes access tokens; for those who manage the whole unit a token is for. */
@ApplicationScoped
@Transactional
public class ApiTokenService {

    /** By this word scanners of published code find a token. */
    private static final String PREFIX = "ps_";

    private final ApiTokenRepository tokens;
    private final UnitQueries units;
    private final DomainEvents events;
    private final Clock clock;

    protected ApiTokenService() {
        this(null, null, null, null);
    }

    @Inject
    ApiTokenService(ApiTokenRepository tokens, UnitQueries units, DomainEvents events, Clock clock) {
        this.tokens = tokens;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a token whose secret is still to be drawn, by whoever made it.
     *
     * @throws NotFound for a unit the actor does not manage as a whole
     * @throws RuleViolation when it would not end after today and within thirteen months
     */
    public ApiTokenId make(Actor actor, NewToken wanted) {
        requireWhole(actor, wanted.unit());
        wanted.requireTerm(clock.instant());
        ApiToken token = new ApiToken(wanted, actor.requirePerson(), clock.instant());
        tokens.add(token);
        events.publish(new ApiTokenMade(token.id(), token.label(), token.unit(), token.mayWrite(), token.expiresAt()));
        return token.id();
    }

    /** Draws the secret, once, for whoever made the token within the last ten minutes; empty for all others. */
    public Optional<Secret> drawSecret(Actor actor, ApiTokenId id) {
        ApiToken token = mine(actor, id);
        if (!token.awaits(actor.requirePerson(), clock.instant())) {
            return Optional.empty();
        }
        Secret secret = Secret.random(PREFIX);
        token.draw(secret);
        return Optional.of(secret);
    }

    /**
     * Revokes a token: the next request that presents it is refused.
     *
     * @throws RuleViolation when it was revoked already
     */
    public void revoke(Actor actor, ApiTokenId id) {
        ApiToken token = mine(actor, id);
        if (token.revoked()) {
            throw new RuleViolation(AutomationRule.ALREADY_REVOKED);
        }
        token.revoke(clock.instant());
        events.publish(new ApiTokenRevoked(id, token.label()));
    }

    /** The establishments and components the actor manages as a whole, by name: a token is for one of them. */
    public List<UnitRow> units(Actor actor) {
        return units.managedBy(actor).stream()
                .filter(unit -> unit.kind() == UnitKind.ESTABLISHMENT || unit.kind() == UnitKind.COMPONENT)
                .toList();
    }

    /** The tokens of every unit the actor manages as a whole, newest first. */
    public List<ApiTokenRow> all(Actor actor) {
        return tokens.rows(units(actor).stream().map(UnitRow::unitId).toList()).stream()
                .map(row -> row.orphaned(!units.stillManages(row.maker(), row.unitId())))
                .toList();
    }

    /** @throws NotFound when there is no such token, or its unit is not the actor's as a whole */
    public ApiTokenRow get(Actor actor, ApiTokenId id) {
        return all(actor).stream()
                .filter(row -> row.tokenId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("token " + id));
    }

    private ApiToken mine(Actor actor, ApiTokenId id) {
        ApiToken token = tokens.lock(id).orElseThrow(() -> new NotFound("token " + id));
        requireWhole(actor, token.unit());
        return token;
    }

    private void requireWhole(Actor actor, UnitId unit) {
        if (units(actor).stream().noneMatch(row -> row.unitId().equals(unit))) {
            throw new NotYours("tokens of unit " + unit + " for " + actor.name());
        }
    }
}
