package fr.prendresoin.intake;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionKey;
import fr.prendresoin.provisioning.TableFile;
import fr.prendresoin.provisioning.TableRow;
import fr.prendresoin.provisioning.TableRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Carries an import on to where it next waits for a person, from wherever it has come to. */
@ApplicationScoped
public class ImportJob {

    /** Lines of one transaction: enough to make statements worth it, few enough to follow the progress. */
    static final int BLOCK = 500;

    private final ImportFiles files;
    private final ImportBlockService blocks;
    private final ImportUndoService undoing;

    protected ImportJob() {
        this(null, null, null);
    }

    @Inject
    ImportJob(ImportFiles files, ImportBlockService blocks, ImportUndoService undoing) {
        this.files = files;
        this.blocks = blocks;
        this.undoing = undoing;
    }

    /**
     * Checks, writes or takes back what is left of an import.
     *
     * @param mayGoOn asked before each block; when it says no, somebody else or another day goes on from there
     * @throws fr.prendresoin.shared.RuleViolation when the file turns out to be unreadable
     */
    public void carryOn(Actor platform, ImportId id, BooleanSupplier mayGoOn) throws IOException {
        ImportPlan plan = blocks.plan(platform, id);
        if (plan.state() == ImportState.UNDOING) {
            while (mayGoOn.getAsBoolean() && undoing.takeBack(platform, id)) {
                // Each turn takes back one block.
            }
        } else if (plan.state().working()) {
            try (TableFile file = files.open(id, plan.fileName());
                    TableRows rows = file.rows(plan.choice().over(file.format()))) {
                new Pass(platform, plan, rows, mayGoOn).run();
            }
        }
    }

    /** One reading of the file from its first line to its last. */
    private final class Pass {

        private final Actor platform;
        private final ImportPlan plan;
        private final TableRows rows;
        private final BooleanSupplier mayGoOn;
        private final LineReader reader;
        private final Judge judge;
        private final Set<PromotionKey> keys = new HashSet<>();

        Pass(Actor platform, ImportPlan plan, TableRows rows, BooleanSupplier mayGoOn) {
            this.platform = platform;
            this.plan = plan;
            this.rows = rows;
            this.mayGoOn = mayGoOn;
            this.reader = new LineReader(rows.header(), plan.mapping(), plan.faculty());
            this.judge = new Judge(rows.header(), plan.mapping(), new SeenKeys());
        }

        void run() throws IOException {
            int from = 0;
            List<Reading> readings = next();
            while (!readings.isEmpty()) {
                if (!mayGoOn.getAsBoolean() || !blocks.handle(platform, plan, judge, new Block(from, readings))) {
                    return;
                }
                from += readings.size();
                readings = next();
            }
            if (plan.state() == ImportState.CHECKING) {
                blocks.finishCheck(platform, plan, judge, keys);
            } else {
                removeAbsent();
            }
        }

        private void removeAbsent() {
            PersonId last = null;
            do {
                last = blocks.remove(platform, plan, judge, new Removal(keys, last));
            } while (last != null && mayGoOn.getAsBoolean());
        }

        private List<Reading> next() throws IOException {
            List<Reading> readings = new ArrayList<>(BLOCK);
            TableRow row = rows.next();
            while (row != null) {
                Reading reading = reader.read(row);
                readings.add(reading);
                if (reading.person() != null) {
                    keys.add(reading.person().promotion());
                }
                row = readings.size() < BLOCK ? rows.next() : null;
            }
            return readings;
        }
    }
}
