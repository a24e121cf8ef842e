package fr.prendresoin.obligation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the file of a professional, who alone may, and says where they stand. */
@ApplicationScoped
public class ProfessionalFileQueries {

    private final FileRepository files;
    private final Iterable<ActionSource> sources;
    private final Iterable<OpenActions> offers;
    private final Clock clock;

    protected ProfessionalFileQueries() {
        this(null, (Iterable<ActionSource>) null, null, null);
    }

    @Inject
    ProfessionalFileQueries(
            FileRepository files, Instance<ActionSource> sources, Instance<OpenActions> offers, Clock clock) {
        this(files, (Iterable<ActionSource>) sources, offers, clock);
    }

    ProfessionalFileQueries(
            FileRepository files, Iterable<ActionSource> sources, Iterable<OpenActions> offers, Clock clock) {
        this.files = files;
        this.sources = sources;
        this.offers = offers;
        this.clock = clock;
    }

    /** What is known of whoever acts: their word, and what was credited here; the last to end first. */
    public Dossier dossier(Actor actor) {
        PersonId owner = FileRights.owner(actor);
        Stream<ObligationAction> declared = files.actions(owner).stream().map(DeclaredAction::action);
        Stream<ObligationAction> credited =
                StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.of(actor).stream());
        return new Dossier(
                career(owner),
                Stream.concat(declared, credited)
                        .sorted(Comparator.comparing(ObligationAction::endedOn).reversed())
                        .toList());
    }

    private Career career(PersonId owner) {
        return new Career(
                files.situations(owner).stream().map(KnownSituation::situation).toList(),
                files.spans(owner).stream().map(KnownSpan::span).toList());
    }

    public Standing standing(Dossier dossier) {
        return Standing.of(dossier, today());
    }

    /** What whoever acts may enrol in today; nothing for who has not said how they practise. */
    public List<OpenAction> open(Actor actor) {
        LocalDate today = today();
        return career(FileRights.owner(actor)).on(today).stream()
                .flatMap(situation -> StreamSupport.stream(offers.spliterator(), false)
                        .flatMap(offer -> offer.on(actor, today, situation.profession()).stream()))
                .toList();
    }

    /** The shortest way to what is missing first: the DPC, then the certification; empty when nothing is missing or enough. */
    public Optional<ShortWay> shortestWay(Standing standing, List<OpenAction> open) {
        return standing.verdicts().stream()
                .filter(verdict -> !verdict.satisfied())
                .findFirst()
                .flatMap(verdict -> ShortWay.to(verdict, standing, onePerAction(open)));
    }

    /** Nobody follows an action twice to get there: the session they have a place in, or the first to end. */
    private static List<OpenAction> onePerAction(List<OpenAction> open) {
        Map<String, OpenAction> chosen = new LinkedHashMap<>();
        Stream.concat(open.stream().filter(one -> one.doors().taken()), open.stream())
                .forEach(session -> chosen.putIfAbsent(session.doors().action(), session));
        return List.copyOf(chosen.values());
    }

    /** Those of whoever acts. */
    public List<SituationRow> situations(Actor actor) {
        return files.situations(FileRights.owner(actor)).stream()
                .map(known -> new SituationRow(known.id(), known.situation()))
                .toList();
    }

    /** Those of whoever acts. */
    public List<SpanRow> spans(Actor actor) {
        return files.spans(FileRights.owner(actor)).stream()
                .map(known -> new SpanRow(known.id(), known.span()))
                .toList();
    }

    /** @throws NotFound when the action is not theirs, or has no file */
    public ProofFile proof(Actor actor, UUID action) {
        return files.actions(FileRights.owner(actor)).stream()
                .filter(declared -> declared.id().equals(action))
                .findFirst()
                .flatMap(declared -> files.proof(action).map(proof -> proof.file(declared.proofName())))
                .orElseThrow(() -> new NotFound("proof of " + action));
    }

    /** Those of whoever acts, the latest first. */
    public List<SendingRow> sendings(Actor actor) {
        return files.sendings(FileRights.owner(actor)).stream()
                .map(SummarySending::row)
                .toList();
    }

    /** Exactly what was handed over. */
    public String handedOver(Actor actor, UUID sending) {
        return files.sendings(FileRights.owner(actor)).stream()
                .filter(candidate -> candidate.id().equals(sending))
                .map(SummarySending::content)
                .findFirst()
                .orElseThrow(() -> new NotFound("sending " + sending));
    }

    /**
     * The summary of the triennial of a day.
     *
     * @throws RuleViolation when they have not said how they practise
     * @throws NotFound when no triennial is known for that day, or when their profession has no obligation
     */
    public Summary summary(Actor actor, LocalDate day) {
        PersonId owner = FileRights.owner(actor);
        Dossier dossier = dossier(actor);
        DatedPeriod period = LawBook.triennial(day).orElseThrow(() -> new NotFound("triennial of " + day));
        LocalDate judged = period.nearest(today());
        Situation situation =
                dossier.career().on(judged).orElseThrow(() -> new RuleViolation(ObligationRule.SITUATION_MISSING));
        Verdict verdict = Standing.of(dossier, judged)
                .development()
                .orElseThrow(() -> new NotFound("obligation of " + actor.name()));
        return new Summary(
                actor.name(),
                files.rpps(owner).orElse(""),
                today(),
                situation,
                ControlAuthority.of(situation),
                verdict,
                dossier.actions());
    }

    /** The triennial of a day; empty when the data of the law does not go that far. */
    public Optional<DatedPeriod> triennial(LocalDate day) {
        return LawBook.triennial(day);
    }

    /** The triennials that have begun, the latest first. */
    public List<DatedPeriod> triennials() {
        return LawBook.triennials().stream()
                .filter(period -> !period.first().isAfter(today()))
                .sorted(Comparator.comparing(DatedPeriod::first).reversed())
                .toList();
    }

    /** The last day for which a list of priority orientations is known. */
    public LocalDate orientationsKnownUntil() {
        return LawBook.orientationsKnownUntil();
    }

    public LocalDate today() {
        return Today.of(clock);
    }
}
