package fr.prendresoin.obligation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Professions;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Writes the file of a professional, who alone may. Whatever is taken out is deleted: it is theirs, and proves nothing here. */
@ApplicationScoped
@Transactional
public class ProfessionalFileService {

    private final FileRepository files;
    private final Clock clock;

    protected ProfessionalFileService() {
        this(null, null);
    }

    @Inject
    ProfessionalFileService(FileRepository files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * Adds an action followed elsewhere.
     *
     * @throws RuleViolation when it is still to come, or when the file is full
     */
    public UUID declare(Actor actor, NewAction action) {
        PersonId owner = FileRights.owner(actor);
        if (action.endedOn().isAfter(Today.of(clock))) {
            throw new RuleViolation(ObligationRule.DAY_TO_COME);
        }
        refuseAbove(limits().actions(), files.actions(owner).size(), ObligationRule.TOO_MANY_ACTIONS);
        DeclaredAction declared = new DeclaredAction(owner, action, clock.instant());
        files.add(declared);
        return declared.id();
    }

    private FileLimits limits() {
        return FileLimits.on(Today.of(clock));
    }

    private static void refuseAbove(int most, int there, ObligationRule rule) {
        if (there >= most) {
            throw new RuleViolation(rule, most);
        }
    }

    /**
     * Keeps the file that proves a declared action, in the place of the one before.
     *
     * @throws RuleViolation when all proofs together would be too large: the one before then stays
     */
    public void prove(Actor actor, UUID action, ProofFile file) {
        DeclaredAction declared = declared(actor, action);
        Optional<DeclaredProof> before = files.proof(action);
        long others = files.proofBytes(FileRights.owner(actor))
                - before.map(DeclaredProof::bytes).orElse(0);
        if (others + file.content().length > limits().proofBytes()) {
            throw new RuleViolation(ObligationRule.PROOFS_FULL, limits().proofMegabytes());
        }
        before.ifPresent(files::remove);
        files.add(new DeclaredProof(action, file));
        declared.provenBy(file);
    }

    /** Takes a declared action out, and the file that proves it. */
    public void withdraw(Actor actor, UUID action) {
        DeclaredAction declared = declared(actor, action);
        files.proof(action).ifPresent(files::remove);
        files.remove(declared);
    }

    private DeclaredAction declared(Actor actor, UUID action) {
        return files.actions(FileRights.owner(actor)).stream()
                .filter(candidate -> candidate.id().equals(action))
                .findFirst()
                .orElseThrow(() -> new NotFound("declared action " + action));
    }

    /** Says how one practises from a day on, in the place of what was said of the same day. */
    public void practise(Actor actor, Situation situation) {
        PersonId owner = FileRights.owner(actor);
        check(situation);
        Optional<KnownSituation> known = files.situations(owner).stream()
                .filter(candidate -> candidate.situation().since().equals(situation.since()))
                .findFirst();
        known.ifPresentOrElse(same -> same.change(situation), () -> files.add(new KnownSituation(owner, situation)));
    }

    private static void check(Situation situation) {
        if (Professions.find(situation.profession()).isEmpty()) {
            throw new RuleViolation(ObligationRule.PROFESSION_MISSING);
        }
        if (situation.mode() == null) {
            throw new RuleViolation(ObligationRule.MODE_MISSING);
        }
        if (situation.since() == null) {
            throw new RuleViolation(ObligationRule.DAY_MISSING);
        }
    }

    /** Takes back what was said of a day. */
    public void unsay(Actor actor, UUID situation) {
        files.remove(files.situations(FileRights.owner(actor)).stream()
                .filter(candidate -> candidate.id().equals(situation))
                .findFirst()
                .orElseThrow(() -> new NotFound("situation " + situation)));
    }

    /**
     * Notes an interruption, an accreditation or a document of a CNP.
     *
     * @throws RuleViolation when it ends before it begins, or an interruption meets another
     */
    public void note(Actor actor, Span span) {
        PersonId owner = FileRights.owner(actor);
        if (span.first() == null) {
            throw new RuleViolation(ObligationRule.DAY_MISSING);
        }
        if (span.last().filter(span.first()::isAfter).isPresent()) {
            throw new RuleViolation(ObligationRule.SPAN_BACKWARDS);
        }
        refuseAbove(limits().spans(), files.spans(owner).size(), ObligationRule.TOO_MANY_SPANS);
        if (files.spans(owner).stream().map(KnownSpan::span).anyMatch(span::overlaps)) {
            throw new RuleViolation(ObligationRule.SPAN_OVERLAPS);
        }
        files.add(new KnownSpan(owner, span));
    }

    /** Takes one of them out. */
    public void erase(Actor actor, UUID span) {
        files.remove(files.spans(FileRights.owner(actor)).stream()
                .filter(candidate -> candidate.id().equals(span))
                .findFirst()
                .orElseThrow(() -> new NotFound("span " + span)));
    }

    /**
     * Notes that the owner hands over the summary of a triennial (rule 28): nobody else can, and no job does.
     *
     * @param text what is handed over, as its owner saw it
     * @return the number of this act
     */
    public UUID handOver(Actor actor, Summary summary, String text) {
        PersonId owner = FileRights.owner(actor);
        SummarySending sending = new SummarySending(
                owner, new HandedOver(summary.period(), summary.control().authority(), text), clock.instant());
        files.add(sending);
        return sending.id();
    }
}
