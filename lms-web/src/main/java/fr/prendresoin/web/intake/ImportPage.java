package fr.prendresoin.web.intake;

import fr.prendresoin.intake.ImportId;
import fr.prendresoin.intake.ImportQueries;
import fr.prendresoin.intake.ImportRow;
import fr.prendresoin.intake.ImportRule;
import fr.prendresoin.intake.ImportState;
import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** An import from its dry run to its report: what waits for a decision, how far the job is, what came of it. */
@Named
@RequestScoped
public class ImportPage implements Page {

    private final CurrentActor current;
    private final Address address;
    private final ImportQueries imports;
    private final RefusedForm form;
    private final French french;
    private final Clock clock;
    private ImportRow row;
    private ImportProblems problems;

    protected ImportPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    ImportPage(
            CurrentActor current,
            Address address,
            ImportQueries imports,
            RefusedForm form,
            French french,
            Clock clock) {
        this.current = current;
        this.address = address;
        this.imports = imports;
        this.form = form;
        this.french = french;
        this.clock = clock;
    }

    /** Reads the import and a page of its problems. */
    @Override
    public void load() {
        row = imports.get(current.get(), new ImportId(address.id("import")));
        boolean warnings = "a-verifier".equals(form.value("voir"));
        List<CellProblem> page = row.state().working()
                ? List.of()
                : imports.problems(current.get(), row.importId(), warnings, ImportProblems.page(form.value("page")));
        long count = row.state().working() ? 0 : imports.countProblems(current.get(), row.importId(), warnings);
        problems = new ImportProblems(Ways.to(row.importId()), form.value("page"), warnings, page, count);
    }

    public ImportRow getRow() {
        return row;
    }

    public ImportProblems getProblems() {
        return problems;
    }

    public String getAddress() {
        return Ways.to(row.importId());
    }

    public String getAction() {
        return "/api" + getAddress();
    }

    public boolean isWorking() {
        return row.state().working();
    }

    /** Whether the dry run is over and waits for a decision. */
    public boolean isChecked() {
        return row.state() == ImportState.CHECKED;
    }

    public boolean isRunning() {
        return row.state() == ImportState.RUNNING;
    }

    public boolean isUndoing() {
        return row.state() == ImportState.UNDOING;
    }

    /** Whether what is counted was written. */
    public boolean isOver() {
        return !isWorking() && !isChecked();
    }

    /** Whether there is anything to write. */
    public boolean isWritable() {
        return row.created() + row.changed() > 0 || row.removing();
    }

    public boolean isUndoable() {
        return row.undoableAt(clock.instant());
    }

    /** Whether the file, and with it the lines in error, is no longer kept. */
    public boolean isForgotten() {
        return row.forgottenAt() != null;
    }

    public String getTitle() {
        return Messages.text("intake.title." + row.state(), row.valid(), row.faulty());
    }

    /** Who handed it in and when. */
    public String getOrigin() {
        return Messages.text(
                "intake.origin",
                row.fileName(),
                row.authorGivenName() + " " + row.authorFamilyName(),
                french.moment(row.createdAt(), row.zone()));
    }

    /** Until when it can be taken back. */
    public String getUndoUntil() {
        return french.moment(row.undoUntil(), row.zone());
    }

    public String getProgress() {
        return Messages.text("intake.progress", row.position(), row.lineCount());
    }

    /** Why the last form was refused; empty when it was not. */
    public String getError() {
        return form.refusedBy(ImportRule.values()).stream()
                .map(rule -> Messages.text(rule.messageKey(), 0))
                .findFirst()
                .orElse("");
    }
}
