package fr.prendresoin.web.enrolment;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.OrganisationRule;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.FacultyChoice;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The promotions of a faculty one manages, and the form that opens another. */
@Named
@RequestScoped
public class PromotionsPage implements Page {

    private final CurrentActor current;
    private final OrganisationQueries organisations;
    private final RefusedForm form;
    private final Clock clock;
    private FacultyChoice faculties;
    private List<PromotionRow> promotions = List.of();
    private FacultyRow faculty;

    protected PromotionsPage() {
        this(null, null, null, null);
    }

    @Inject
    PromotionsPage(CurrentActor current, OrganisationQueries organisations, RefusedForm form, Clock clock) {
        this.current = current;
        this.organisations = organisations;
        this.form = form;
        this.clock = clock;
    }

    /** A promotion in the table. */
    public record Row(String title, String year, long members, String address) {}

    /** Reads the faculties one manages, and the promotions of the chosen or the only one. */
    @Override
    public void load() {
        faculties = new FacultyChoice(organisations.managedBy(current.get()), form.value("faculte"));
        faculty = faculties.chosen().orElse(null);
        if (faculty != null) {
            promotions = organisations.promotionsOf(current.get(), faculty.facultyId());
        }
    }

    /** Null while several wait to be chosen. */
    public FacultyRow getFaculty() {
        return faculty;
    }

    public List<Option> getFaculties() {
        return faculties.options();
    }

    public List<Row> getPromotions() {
        return promotions.stream()
                .map(row -> new Row(
                        PromotionPage.title(row.cursus(), row.studyYear()),
                        row.year().label(),
                        row.members(),
                        Ways.toPromotion(row.promotionId())))
                .toList();
    }

    public List<Option> getCursuses() {
        return Arrays.stream(Cursus.values())
                .map(cursus -> new Option(
                        cursus.name(),
                        Messages.text("common.cursus." + cursus),
                        cursus.name().equals(form.value("cursus"))))
                .toList();
    }

    public List<Option> getStudyYears() {
        return OpeningForm.years()
                .map(year -> new Option(
                        year.toString(),
                        Messages.text("common.studyYear", year),
                        year.toString().equals(form.value("annee"))))
                .toList();
    }

    public List<Option> getAcademicYears() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(faculty.zone()));
        return OpeningForm.academicYears(today).map(this::option).toList();
    }

    private Option option(AcademicYear year) {
        String start = String.valueOf(year.start());
        return new Option(start, year.label(), start.equals(form.value("rentree")));
    }

    public String getCursusError() {
        return error(FormRule.CURSUS_MISSING, OrganisationRule.PROMOTION_EXISTS);
    }

    public String getStudyYearError() {
        return error(FormRule.STUDY_YEAR_MISSING);
    }

    public String getAcademicYearError() {
        return error(FormRule.ACADEMIC_YEAR_MISSING);
    }

    /** Whether the form was refused. */
    public boolean isRefused() {
        return !(getCursusError() + getStudyYearError() + getAcademicYearError()).isEmpty();
    }

    private String error(Rule... rules) {
        return form.refusedBy(rules).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }
}
