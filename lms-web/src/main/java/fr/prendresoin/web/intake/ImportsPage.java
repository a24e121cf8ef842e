package fr.prendresoin.web.intake;

import fr.prendresoin.intake.ImportQueries;
import fr.prendresoin.intake.ImportRow;
import fr.prendresoin.intake.ImportRule;
import fr.prendresoin.intake.ImportService;
import fr.prendresoin.intake.ImportState;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.FacultyChoice;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The imports of a faculty, and the form that takes another file in. */
@Named
@RequestScoped
public class ImportsPage implements Page {

    private final CurrentActor current;
    private final OrganisationQueries organisations;
    private final ImportQueries imports;
    private final RefusedForm form;
    private final French french;
    private FacultyChoice faculties;
    private List<ImportRow> rows = List.of();
    private FacultyRow faculty;

    protected ImportsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    ImportsPage(
            CurrentActor current,
            OrganisationQueries organisations,
            ImportQueries imports,
            RefusedForm form,
            French french) {
        this.current = current;
        this.organisations = organisations;
        this.imports = imports;
        this.form = form;
        this.french = french;
    }

    /** An import in the list. */
    public record Row(String fileName, String address, String when, String author, String state, String result) {}

    /** Reads the faculties whose students one may name, and the imports of the chosen or the only one. */
    @Override
    public void load() {
        List<FacultyRow> named = organisations.managedBy(current.get()).stream()
                .filter(managed -> OrganisationRights.maySeeNames(current.get(), managed.facultyId()))
                .toList();
        faculties = new FacultyChoice(named, form.value("faculte"));
        faculty = faculties.chosen().orElse(null);
        if (faculty != null) {
            rows = imports.of(current.get(), faculty.facultyId());
        }
    }

    /** Null while several wait to be chosen. */
    public FacultyRow getFaculty() {
        return faculty;
    }

    public List<Option> getFaculties() {
        return faculties.options();
    }

    public List<Row> getRows() {
        return rows.stream().map(this::row).toList();
    }

    private Row row(ImportRow row) {
        boolean unread = row.state() == ImportState.UPLOADED;
        return new Row(
                row.fileName(),
                unread ? Ways.toColumns(row.importId()) : Ways.to(row.importId()),
                french.moment(row.createdAt(), row.zone()),
                row.authorGivenName() + " " + row.authorFamilyName(),
                Messages.text("intake.state." + row.state()),
                unread
                        ? ""
                        : Messages.text("intake.result", row.created(), row.changed(), row.unchanged(), row.faulty()));
    }

    /** Why the file was not taken; empty when none was refused. */
    public String getFileError() {
        return form.refusedBy(ImportRule.FILE_MISSING, ImportRule.FILE_TOO_LARGE).stream()
                .map(rule -> Messages.text(rule.messageKey(), ImportService.LARGEST_FILE >> 20))
                .findFirst()
                .orElse("");
    }

    /** Whether an import was given up on the page before. */
    public boolean isAbandoned() {
        return "abandon".equals(form.value("fait"));
    }
}
