package fr.prendresoin.dpc;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What a body does with its actions: writes them, submits them, publishes them, and what becomes of them. */
@ApplicationScoped
@Transactional
public class DpcActionService {

    private final DpcStore store;
    private final ActionReader reader;
    private final DpcRights rights;
    private final SheetReader sheets;
    private final Courses courses;
    private final DomainEvents events;
    private final Clock clock;

    protected DpcActionService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    DpcActionService(
            DpcStore store,
            ActionReader reader,
            DpcRights rights,
            SheetReader sheets,
            Courses courses,
            DomainEvents events,
            Clock clock) {
        this.sheets = sheets;
        this.store = store;
        this.reader = reader;
        this.rights = rights;
        this.courses = courses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a new action, a draft until it is submitted; without a slug it is given one from its title.
     *
     * @throws RuleViolation when its reference is not written as references are, another action has it, or its sheet says
     *     something wrong
     */
    public ActionId draft(Actor actor, BodyId body, NewAction said) {
        rights.requireAct(actor, body);
        sheets.require(said, today(body));
        String slug = said.slug().isBlank() ? sheets.slug(said.sheet().title(), said.reference()) : said.slug();
        if (store.findByReference(said.reference()).isPresent()
                || store.findAction(slug).isPresent()) {
            throw new RuleViolation(DpcRule.REFERENCE_TAKEN);
        }
        DpcAction action = new DpcAction(body, slug, said.reference(), said.sheet());
        store.add(action);
        said.authors().forEach(author -> store.add(new Author(action.id(), author)));
        return action.id();
    }

    /**
     * Writes a draft anew, its authors too; its address stays.
     *
     * @param version of the draft that was read
     * @throws RuleViolation when it was submitted, somebody else wrote it meanwhile, or it says something wrong
     */
    public void rewrite(Actor actor, ActionId id, NewAction said, int version) {
        DpcAction action = own(actor, id);
        if (!action.state().written()) {
            throw new RuleViolation(DpcRule.NOT_NOW);
        }
        if (action.version() != version) {
            throw new RuleViolation(SheetRule.CHANGED_MEANWHILE);
        }
        sheets.require(said, today(action.body()));
        if (store.findByReference(said.reference())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            throw new RuleViolation(DpcRule.REFERENCE_TAKEN);
        }
        action.refer(said.reference());
        action.write(said.sheet());
        store.authorsOf(id).forEach(store::remove);
        said.authors().forEach(author -> store.add(new Author(id, author)));
        store.touch(action);
    }

    /** Everything that is wrong in a sheet, in the order of the form; nothing when it can be kept. */
    public List<Rule> wrong(Actor actor, BodyId body, NewAction said) {
        rights.require(actor, body);
        return sheets.wrong(said, today(body));
    }

    /** How an action of the actor's own body is named in addresses. */
    public String slug(Actor actor, ActionId id) {
        return own(actor, id).slug();
    }

    /** An action of the actor's own body with what it lacks and what became of it. */
    public DraftSheet sheet(Actor actor, String slug) {
        DpcAction action = store.findAction(slug).orElseThrow(() -> new NotFound("action " + slug));
        return new DraftSheet(
                reader.details(action),
                action.version(),
                missing(actor, action.id()),
                store.movesOf(action.id()).stream().map(ActionMove::row).toList());
    }

    /** What is missing before it may be published, in order. */
    public List<Publication.Lack> missing(Actor actor, ActionId id) {
        DpcAction action = store.getAction(id);
        rights.require(actor, action.body());
        LocalDate today = today(action.body());
        int months = DpcSettings.on(today).declarationMonths();
        return Publication.missing(reader.details(action), today, months, rounds(action.sheet()));
    }

    /** Whether the course has two rounds; asked only of what evaluates practices, once it names a course. */
    private boolean rounds(ActionSheet sheet) {
        return !sheet.types().contains(DpcType.EPP)
                || sheet.courseSlug().isBlank()
                || courses.version(new VersionId(courses.get(sheet.courseSlug()).versionId()))
                        .plan()
                        .isPresent();
    }

    /**
     * Submits or publishes it: nothing goes on that does not say what rules 29 and 69 ask for. From its submission it runs the
     * version of its course that is current then.
     *
     * @throws RuleViolation when something is missing, or it is not in the state before
     */
    public void advance(Actor actor, ActionId id, ActionState into) {
        DpcAction action = own(actor, id);
        if (!missing(actor, id).isEmpty()) {
            throw new RuleViolation(DpcRule.INCOMPLETE);
        }
        if (into == ActionState.SUBMITTED) {
            action.run(courses.get(action.sheet().courseSlug()).versionId());
        }
        move(actor, action, into, new Said(today(action.body()), ""));
    }

    /**
     * Records what became of it: an evaluation, an answer, its withdrawal, that it is a draft again.
     *
     * @throws RuleViolation when this does not follow from the state it is in, says nothing, or cannot have happened then
     */
    public void record(Actor actor, ActionId id, ActionState into, Said said) {
        DpcAction action = own(actor, id);
        if (into == ActionState.SUBMITTED || into == ActionState.PUBLISHED) {
            throw new RuleViolation(DpcRule.NOT_NOW);
        }
        if (said.words().isBlank() || said.words().length() > Said.LONGEST) {
            throw new RuleViolation(DpcRule.WORDS_MISSING);
        }
        LocalDate last = store.movesOf(id).stream()
                .map(move -> move.row().happenedOn())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        if (said.day().isBefore(last) || said.day().isAfter(today(action.body()))) {
            throw new RuleViolation(DpcRule.DAY_WRONG);
        }
        move(actor, action, into, said);
    }

    /** Records what became of it today. */
    public void record(Actor actor, ActionId id, ActionState into, String words) {
        record(actor, id, into, new Said(today(own(actor, id).body()), words));
    }

    private void move(Actor actor, DpcAction action, ActionState into, Said said) {
        ActionState from = action.state();
        if (!from.next().contains(into)) {
            throw new RuleViolation(DpcRule.NOT_NOW);
        }
        store.add(new ActionMove(action, into, said.day(), said.words()).by(actor.person(), clock.instant()));
        action.become(into);
        events.publish(new ActionMoved(action.id(), from, into, said.words()));
    }

    private DpcAction own(Actor actor, ActionId id) {
        DpcAction action = store.getAction(id);
        rights.requireAct(actor, action.body());
        return action;
    }

    private LocalDate today(BodyId body) {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(store.getBody(body).row().zone()));
    }
}
