package fr.prendresoin.settlement;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.participation.SatisfactionForm;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the results of actions: their body everything but names, everybody what speaks of no small group. */
@ApplicationScoped
public class ResultQueries {

    private final OfferQueries offers;
    private final ResultReader reader;
    private final Clock clock;

    protected ResultQueries() {
        this(null, null, null);
    }

    @Inject
    ResultQueries(OfferQueries offers, ResultReader reader, Clock clock) {
        this.offers = offers;
        this.reader = reader;
        this.clock = clock;
    }

    /** What everybody may read of a published action. */
    public PublicResults published(ActionDetails action) {
        Instant now = clock.instant();
        Map<UUID, Outcome> outcomes = reader.outcomes(action.actionId());
        List<Outcome> ended = reader.ended(action.actionId(), now).stream()
                .map(session -> outcomes.getOrDefault(session, Outcome.NONE))
                .toList();
        int smallest = smallest(now);
        return new PublicResults(
                Outcome.published(ended, smallest), Opinion.published(reader.answers(action.actionId()), smallest));
    }

    /** @throws NotFound unless the actor organises for the body of an action with this slug */
    public ActionResults of(Actor actor, String slug) {
        ActionDetails action = offers.own(actor).stream()
                .filter(own -> own.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("own action " + slug));
        return results(action, offers.sessions(actor, action), clock.instant());
    }

    private ActionResults results(ActionDetails action, List<SessionDetails> sessions, Instant now) {
        List<Answer> answers = reader.answers(action.actionId());
        Map<UUID, Outcome> outcomes = reader.outcomes(action.actionId());
        List<List<Answer>> groups =
                sessions.stream().map(session -> of(session, answers)).toList();
        var all = Opinion.together(groups, smallest(now));
        List<SessionResult> results = sessions.stream()
                .map(session -> new SessionResult(
                        session,
                        session.endedAt(now),
                        outcomes.getOrDefault(session.id().value(), Outcome.NONE),
                        Opinion.shown(of(session, answers), smallest(now))))
                .toList();
        return new ActionResults(
                action,
                results,
                Outcome.sum(results.stream()
                        .filter(SessionResult::ended)
                        .map(SessionResult::outcome)
                        .toList()),
                all,
                questions(answers),
                all.isPresent() ? comments(answers) : List.of());
    }

    private static List<Answer> of(SessionDetails session, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.session().equals(session.id().value()))
                .toList();
    }

    /** In alphabetical order: that of time would tell who wrote last. */
    private static List<String> comments(List<Answer> answers) {
        return answers.stream()
                .map(Answer::comment)
                .filter(comment -> !comment.isBlank())
                .sorted()
                .toList();
    }

    /** Every sentence that was answered, as its form says it. */
    private static List<SatisfactionForm.Question> questions(List<Answer> answers) {
        Map<String, SatisfactionForm.Question> questions = new LinkedHashMap<>();
        answers.stream()
                .map(Answer::form)
                .distinct()
                .sorted()
                .flatMap(form -> SatisfactionForm.on(form).questions().stream())
                .forEach(question -> questions.put(question.id(), question));
        return List.copyOf(questions.values());
    }

    private static int smallest(Instant now) {
        return SettlementSettings.on(LocalDate.ofInstant(now, ZoneOffset.UTC)).smallestGroup();
    }
}
