package fr.prendresoin.web.intake;

import fr.prendresoin.intake.ImportId;
import fr.prendresoin.intake.ImportQueries;
import fr.prendresoin.intake.ImportRow;
import fr.prendresoin.intake.ImportRule;
import fr.prendresoin.intake.ImportService;
import fr.prendresoin.intake.ImportState;
import fr.prendresoin.intake.Mapping;
import fr.prendresoin.intake.Preview;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.provisioning.ColumnGuess;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.provisioning.TableRow;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The second step of an import: how the file is read, and what its columns hold. */
@Named
@RequestScoped
public class ColumnsPage implements Page {

    private final CurrentActor current;
    private final Address address;
    private final ImportQueries imports;
    private final RefusedForm form;
    private final Clock clock;
    private ImportRow row;
    private Preview preview;
    private String unreadable = "";

    protected ColumnsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    ColumnsPage(CurrentActor current, Address address, ImportQueries imports, RefusedForm form, Clock clock) {
        this.current = current;
        this.address = address;
        this.imports = imports;
        this.form = form;
        this.clock = clock;
    }

    /** A column of the file: what it may hold, why that is proposed, and what its first cells are. */
    public record Column(int number, String id, String header, String reason, String sample, List<Option> fields) {}

    /** Reads the import and the beginning of its file; a file that cannot be read is a message and no error. */
    @Override
    public void load() {
        row = imports.get(current.get(), new ImportId(address.id("import")));
        if (row.state() != ImportState.UPLOADED && row.state() != ImportState.CHECKED) {
            throw new NotFound("columns of an import that is " + row.state());
        }
        try {
            preview = imports.preview(current.get(), row.importId());
        } catch (RuleViolation refusal) {
            unreadable = Messages.of(refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportRow getRow() {
        return row;
    }

    public String getAction() {
        return "/api" + Ways.to(row.importId());
    }

    /** Why the file cannot be read; empty when it can. */
    public String getUnreadable() {
        return unreadable;
    }

    public boolean isReadable() {
        return preview != null;
    }

    public boolean isWorkbook() {
        return preview != null && !preview.sheets().isEmpty();
    }

    /** How the file was read, in one sentence. */
    public String getDetected() {
        if (isWorkbook()) {
            return Messages.text("intake.detected.XLSX", preview.format().sheet());
        }
        return Messages.text(
                "intake.detected.CSV",
                preview.format().encoding().name(),
                Formats.separatorName(preview.format().separator()));
    }

    public List<Option> getEncodings() {
        String chosen = preview == null ? "" : preview.format().encoding().name();
        return Formats.ENCODINGS.stream()
                .map(name -> new Option(name, name, name.equalsIgnoreCase(chosen)))
                .toList();
    }

    public List<Option> getSeparators() {
        char chosen = preview == null ? 0 : preview.format().separator();
        return Formats.SEPARATORS.stream()
                .map(each -> new Option(
                        each, Formats.separatorName(Formats.separator(each)), Formats.separator(each) == chosen))
                .toList();
    }

    public List<Option> getSheets() {
        return preview.sheets().stream()
                .map(sheet ->
                        new Option(sheet, sheet, sheet.equals(preview.format().sheet())))
                .toList();
    }

    public List<Column> getColumns() {
        List<Column> columns = new ArrayList<>();
        for (ColumnGuess guess : preview.guesses()) {
            Field remembered = preview.remembered().get(guess.header());
            String id = ColumnsForm.COLUMN + guess.column();
            columns.add(new Column(
                    guess.column() + 1,
                    id,
                    guess.header(),
                    reason(guess, remembered),
                    sample(guess.column()),
                    fields(id, remembered == null ? proposed(guess) : remembered)));
        }
        return columns;
    }

    /** What another column was remembered to hold is not proposed twice. */
    private Field proposed(ColumnGuess guess) {
        boolean taken = preview.header().stream()
                .map(preview.remembered()::get)
                .anyMatch(field -> field != null && field == guess.field());
        return taken ? null : guess.field();
    }

    private static String reason(ColumnGuess guess, Field remembered) {
        return remembered == null
                ? Messages.text("provisioning.guess." + guess.reason(), guess.knownAs())
                : Messages.text("intake.remembered");
    }

    private String sample(int column) {
        return preview.rows().stream()
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<Option> fields(String id, Field proposed) {
        String sent = form.value(id);
        boolean back = !form.value(ColumnsForm.COLUMN + 0).isEmpty();
        return Arrays.stream(Field.values())
                .map(field -> new Option(
                        field.name(),
                        Messages.text("provisioning.field." + field),
                        back ? field.name().equals(sent) : field == proposed))
                .toList();
    }

    public List<String> getHeader() {
        return preview.header();
    }

    /** The first lines, as they were read. */
    public List<List<String>> getLines() {
        return preview.rows().stream().map(TableRow::cells).toList();
    }

    public List<Option> getCursuses() {
        return Arrays.stream(Cursus.values())
                .map(cursus ->
                        choice("cursus", cursus.name(), Messages.text("common.cursus." + cursus), known().cursus()))
                .toList();
    }

    public List<Option> getStudyYears() {
        return ColumnsForm.studyYears()
                .map(year ->
                        choice("annee", year.toString(), Messages.text("common.studyYear", year), known().studyYear()))
                .toList();
    }

    public List<Option> getAcademicYears() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(row.zone()));
        AcademicYear known = known().academicYear() == null ? AcademicYear.of(today) : known().academicYear();
        return ColumnsForm.academicYears(today)
                .map(year -> choice("rentree", String.valueOf(year.start()), year.label(), known.start()))
                .toList();
    }

    private Mapping known() {
        return row.columns();
    }

    private Option choice(String field, String value, String label, Object known) {
        String sent = form.value(field);
        return new Option(value, label, sent.isEmpty() ? value.equals(String.valueOf(known)) : value.equals(sent));
    }

    public boolean isComplete() {
        return !form.value(ColumnsForm.COMPLETE).isEmpty() || row.completeList();
    }

    /** Everything that stands against the dry run, as sentences. */
    public List<String> getErrors() {
        return form.refusedBy(ImportRule.values()).stream()
                .map(rule -> Messages.text(rule.messageKey(), ImportService.MOST_LINES))
                .toList();
    }
}
