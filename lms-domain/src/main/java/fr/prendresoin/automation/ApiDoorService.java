package fr.prendresoin.automation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Says who a program is that presents an access token; asks each time, so that a revocation counts at once. */
@ApplicationScoped
@Transactional
public class ApiDoorService {

    private final ApiTokenRepository tokens;
    private final UnitQueries units;
    private final Clock clock;

    protected ApiDoorService() {
        this(null, null, null);
    }

    @Inject
    ApiDoorService(ApiTokenRepository tokens, UnitQueries units, Clock clock) {
        this.tokens = tokens;
        this.units = units;
        this.clock = clock;
    }

    /** Who is in, and what their token allows. */
    public record Entered(Actor actor, ApiAccess access) {}

    /**
     * The program that holds this secret: nobody in person, and a manager of each faculty below the unit of its token;
     * empty when there is no such token, when it has ended or was revoked, or when whoever made it no longer manages the
     * unit.
     */
    public Optional<Entered> enter(Actor visitor, Secret secret) {
        return tokens.find(secret)
                .filter(token -> token.usable(clock.instant()))
                .filter(token -> units.stillManages(token.maker(), token.unit()))
                .map(this::entered);
    }

    private Entered entered(ApiToken token) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (token.firstUseOf(today)) {
            tokens.used(token.id(), today);
        }
        List<Grant> grants = units.facultiesOf(token.unit()).stream()
                .map(faculty -> new Grant(Role.FACULTY_MANAGER, faculty.value()))
                .toList();
        String name = token.label() + " [" + token.id().reference() + "]";
        return new Entered(Actor.machine(name, grants), new ApiAccess(token.id(), token.unit(), token.mayWrite()));
    }
}
