package fr.prendresoin.intake;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionKey;
import fr.prendresoin.organisation.RollService;
import fr.prendresoin.organisation.Stay;
import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.shared.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Handles a list block by block, for the job. Each block is one transaction that also moves the position of the import:
 * whoever goes on after a stop finds every block done or not begun.
 */
@ApplicationScoped
@Transactional
public class ImportBlockService {

    private final ImportRepository imports;
    private final Neighbourhood neighbourhood;
    private final BlockWriter writer;
    private final RollService rolls;
    private final OrganisationQueries organisations;
    private final Clock clock;

    protected ImportBlockService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    ImportBlockService(
            ImportRepository imports,
            Neighbourhood neighbourhood,
            BlockWriter writer,
            RollService rolls,
            OrganisationQueries organisations,
            Clock clock) {
        this.imports = imports;
        this.neighbourhood = neighbourhood;
        this.writer = writer;
        this.rolls = rolls;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What the job needs to know of an import before it works on it. */
    ImportPlan plan(Actor actor, ImportId id) {
        actor.requireAdministration();
        PeopleImport row = imports.lock(id);
        return new ImportPlan(
                id,
                row.state(),
                row.fileName(),
                row.choice(),
                row.mapping(),
                organisations.keys(actor, row.faculty()),
                row.position());
    }

    /**
     * Judges the next block, and writes it when the import is running. A block that was done before the job was stopped
     * is judged again, so that the lines after it are compared with it, and not written.
     *
     * @return whether to go on
     */
    boolean handle(Actor actor, ImportPlan plan, Judge judge, Block block) {
        actor.requireAdministration();
        PeopleImport row = imports.lock(plan.id());
        if (row.state() != plan.state()) {
            throw new Conflict("import " + plan.id() + " is " + row.state());
        }
        if (row.cancelAsked()) {
            row.finish(ImportState.CANCELLED, clock.instant());
            return false;
        }
        Surroundings around = neighbourhood.of(row.faculty(), block.readings());
        List<Verdict> verdicts = judge.judge(block.readings(), around);
        if (block.from() < row.position()) {
            return true;
        }
        if (block.from() > row.position()) {
            throw new Conflict("import " + plan.id() + " is at line " + row.position());
        }
        if (row.state() == ImportState.RUNNING) {
            writer.write(row.id(), verdicts, judge, around);
        }
        imports.addAll(problems(row.id(), verdicts));
        row.advance(block.readings().size(), verdicts);
        return true;
    }

    private static List<ImportProblem> problems(ImportId id, List<Verdict> verdicts) {
        List<ImportProblem> rows = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            int place = 0;
            for (CellProblem problem : verdict.problems()) {
                rows.add(new ImportProblem(id, problem, place++));
            }
        }
        return rows;
    }

    /** Counts who is in the promotions of a complete list and not in the list; ends the dry run. */
    void finishCheck(Actor actor, ImportPlan plan, Judge judge, Collection<PromotionKey> keys) {
        actor.requireAdministration();
        PeopleImport row = imports.lock(plan.id());
        if (row.completeList()) {
            int everybody = 0;
            int absent = 0;
            List<PromotionId> promotions = promotions(row.faculty(), keys);
            for (List<Stay> page = rolls.members(actor, promotions, null);
                    !page.isEmpty();
                    page = rolls.members(actor, promotions, last(page))) {
                everybody += page.size();
                absent += absent(page, judge).size();
            }
            row.counted(absent, everybody);
        }
        row.finish(ImportState.CHECKED, clock.instant());
    }

    /** Removes the next thousand of those whom a complete list does not name; null when there is nobody left. */
    PersonId remove(Actor actor, ImportPlan plan, Judge judge, Removal removal) {
        actor.requireAdministration();
        PeopleImport row = imports.lock(plan.id());
        List<Stay> page = row.removes()
                ? rolls.members(actor, promotions(row.faculty(), removal.keys()), removal.after())
                : List.of();
        if (page.isEmpty()) {
            row.finish(ImportState.DONE, clock.instant());
            return null;
        }
        List<Stay> absent = absent(page, judge);
        writer.remove(row.id(), row.removed(), absent);
        row.removed(absent.size());
        return last(page);
    }

    /** Ends an import whose file turned out to be unreadable, or that the platform could not carry on. */
    public void fail(Actor actor, ImportId id) {
        actor.requireAdministration();
        imports.lock(id).finish(ImportState.FAILED, clock.instant());
    }

    private List<PromotionId> promotions(FacultyId faculty, Collection<PromotionKey> keys) {
        Map<PromotionKey, PromotionId> known = rolls.promotions(Neighbourhood.PLATFORM, faculty);
        return keys.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static List<Stay> absent(List<Stay> page, Judge judge) {
        return page.stream().filter(stay -> !judge.named(stay.person())).toList();
    }

    private static PersonId last(List<Stay> page) {
        return page.get(page.size() - 1).person();
    }
}
