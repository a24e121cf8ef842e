package fr.prendresoin.web.settlement;

import fr.prendresoin.settlement.ActionResults;
import fr.prendresoin.settlement.Opinion;
import fr.prendresoin.settlement.Outcome;
import fr.prendresoin.settlement.ResultQueries;
import fr.prendresoin.settlement.SessionResult;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The results of an action for its body: how its sessions ended, and what their participants thought, without names. */
@Named
@RequestScoped
public class ResultsPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private ResultQueries queries;

    @Inject
    private French french;

    private ActionResults results;

    /** One session in words. */
    public record Line(
            String session, String address, String state, int trainees, int completed, int abandoned, String opinion) {}

    /** One sentence of the form, and how far participants agree. */
    public record Sentence(String text, String mean) {}

    /** Reads the action of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        results = queries.of(current.get(), address.segment("slug"));
    }

    public String getTitle() {
        return results.action().title();
    }

    public String getPublicAddress() {
        return "/dpc/actions/" + results.action().slug();
    }

    public Outcome getOutcome() {
        return results.outcome();
    }

    /** Those who completed, of all. */
    public String getCompletion() {
        return ResultWords.share(results.outcome());
    }

    public List<Line> getLines() {
        return results.sessions().stream().map(this::line).toList();
    }

    private Line line(SessionResult result) {
        return new Line(
                SettlementWords.session(result.session(), french),
                "/dpc/organisateur/sessions/" + result.session().id().value(),
                Messages.text(result.ended() ? "settlement.results.ended" : "settlement.results.running"),
                result.outcome().trainees(),
                result.outcome().completed(),
                result.ended() ? result.outcome().abandoned() : 0,
                result.opinion().map(ResultWords::mean).orElse(Messages.text("settlement.results.few")));
    }

    /** Whether enough people said what they think. */
    public boolean isOpinion() {
        return results.opinion().isPresent();
    }

    /** The mean of everything, and of how many. */
    public String getMean() {
        return results.opinion().map(ResultWords::mean).orElse("");
    }

    public List<Sentence> getSentences() {
        return results.questions().stream()
                .map(question -> new Sentence(
                        question.text(),
                        results.opinion()
                                .flatMap(opinion -> opinion.tenths(question.id()))
                                .map(ResultWords::grade)
                                .orElse("–")))
                .toList();
    }

    /** How many gave an opinion that is counted; a dash when they are too few. */
    public String getAnswers() {
        return results.opinion().map(Opinion::answers).map(String::valueOf).orElse("–");
    }

    public List<String> getComments() {
        return results.comments();
    }
}
