package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.Attribute;
import fr.prendresoin.cohort.Condition;
import fr.prendresoin.cohort.Criterion;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a condition in French, for example « filière = médecine et année d’études = 2 ou 3 ». */
@RequestScoped
class ConditionWords {

    private final OrganisationQueries organisations;
    private Map<String, String> faculties;

    protected ConditionWords() {
        this(null);
    }

    @Inject
    ConditionWords(OrganisationQueries organisations) {
        this.organisations = organisations;
    }

    String of(Condition condition) {
        return condition.criteria().stream()
                .map(criterion -> Messages.text(
                        "cohort.criterion",
                        Messages.text("cohort.attribute." + criterion.attribute()),
                        values(criterion)))
                .collect(Collectors.joining(Messages.text("cohort.and")));
    }

    private String values(Criterion criterion) {
        return criterion.values().stream()
                .map(value -> word(criterion.attribute(), value))
                .collect(Collectors.joining(Messages.text("cohort.or")));
    }

    private String word(Attribute attribute, String value) {
        return switch (attribute) {
            case CURSUS -> Messages.text("common.cursus." + value).toLowerCase(Locale.FRENCH);
            case STUDY_YEAR -> value;
            case ACADEMIC_YEAR -> year(value);
            case FACULTY -> faculty(value);
            case STANDING -> Messages.text("cohort.standing." + value).toLowerCase(Locale.FRENCH);
        };
    }

    /** For example « 2026-2027 », « en cours ». */
    static String year(String value) {
        return value.equals(Attribute.CURRENT)
                ? Messages.text("cohort.currentYear")
                : AcademicYear.startingIn(value).label();
    }

    /** Faculties are looked up once, and only when a condition names one. */
    private String faculty(String id) {
        if (faculties == null) {
            faculties = new HashMap<>();
            for (FacultyRow row : organisations.allFaculties()) {
                faculties.put(row.id().toString(), row.name());
            }
        }
        return faculties.getOrDefault(id, id);
    }
}
