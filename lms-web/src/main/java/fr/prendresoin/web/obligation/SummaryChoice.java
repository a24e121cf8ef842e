package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.DatedPeriod;
import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which triennial an address names: by its first year, and by nothing the one that runs. */
@ApplicationScoped
public class SummaryChoice {

    private final ProfessionalFileQueries files;

    protected SummaryChoice() {
        this(null);
    }

    @Inject
    SummaryChoice(ProfessionalFileQueries files) {
        this.files = files;
    }

    /** @throws NotFound when no triennial begins in that year, or when it has not begun */
    DatedPeriod of(String year) {
        List<DatedPeriod> begun = files.triennials();
        return Optional.ofNullable(year)
                .filter(text -> !text.isEmpty())
                .map(text -> begun.stream()
                        .filter(period ->
                                String.valueOf(period.first().getYear()).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("triennial of " + text)))
                .orElseGet(() -> begun.stream().findFirst().orElseThrow(() -> new NotFound("triennial")));
    }
}
