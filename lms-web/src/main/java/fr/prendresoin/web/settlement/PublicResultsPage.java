package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.settlement.Outcome;
import fr.prendresoin.settlement.PublicResults;
import fr.prendresoin.settlement.ResultQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What everybody may read of the results of an action, beside what they must know before they enrol. */
@Named
@RequestScoped
public class PublicResultsPage implements Page {

    @Inject
    private Address address;

    @Inject
    private OfferQueries offers;

    @Inject
    private ResultQueries queries;

    private PublicResults results;

    /** Reads the results of the action of the address; not found unless it is published. */
    @Override
    public void load() {
        results = queries.published(offers.published(address.segment("slug")));
    }

    /** Whether enough people stand behind anything. */
    public boolean isAny() {
        return results.outcome().isPresent() || results.opinion().isPresent();
    }

    public String getTrainees() {
        return results.outcome()
                .map(outcome -> String.valueOf(outcome.trainees()))
                .orElse(few());
    }

    public String getCompletion() {
        return results.outcome().map(ResultWords::share).orElse(few());
    }

    public String getAbandoned() {
        return results.outcome().map(Outcome::abandoned).map(String::valueOf).orElse(few());
    }

    public String getSatisfaction() {
        return results.opinion().map(ResultWords::mean).orElse(few());
    }

    private static String few() {
        return Messages.text("settlement.results.few");
    }
}
