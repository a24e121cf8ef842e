package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.BodyRow;
import fr.prendresoin.settlement.Balance;
import fr.prendresoin.settlement.BalanceQueries;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Which year of which body the request asks for: the year before, and the first of the reader's own bodies, unless it says. */
@RequestScoped
class ChosenBalance {

    private static final int FIRST_YEAR = 2020;

    @Inject
    private CurrentActor current;

    @Inject
    private BalanceQueries balances;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private List<BodyRow> bodies;

    List<BodyRow> bodies() {
        if (bodies == null) {
            bodies = balances.bodies(current.get());
        }
        return bodies;
    }

    /** @throws NotFound when it is none of the reader's own */
    BodyRow body() {
        String asked = parameter("organisme");
        return bodies().stream()
                .filter(body -> asked.isEmpty() || body.id().toString().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("body " + asked));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(body().zone()));
    }

    Balance balance() {
        return balances.of(current.get(), body().id(), year());
    }

    private int year() {
        String asked = parameter("annee");
        int year = asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : today().getYear() - 1;
        if (year < FIRST_YEAR || year > today().getYear()) {
            throw new NotFound("balance of " + year);
        }
        return year;
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
