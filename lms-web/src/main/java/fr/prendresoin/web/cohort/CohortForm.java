package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.Attribute;
import fr.prendresoin.cohort.CohortRule;
import fr.prendresoin.cohort.Condition;
import fr.prendresoin.cohort.Criterion;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The form of a cohort, read: its name, and the values chosen for each attribute; an attribute without one is not asked. */
record CohortForm(String name, Map<Attribute, List<String>> chosen) {

    private static final Map<Attribute, String> FIELDS = Map.of(
            Attribute.CURSUS, "filiere",
            Attribute.STUDY_YEAR, "annee",
            Attribute.ACADEMIC_YEAR, "rentree",
            Attribute.FACULTY, "composante",
            Attribute.STANDING, "situation");

    /** The name of the field about an attribute. */
    static String field(Attribute attribute) {
        return FIELDS.get(attribute);
    }

    /**
     * Reads the fields; faculties are named by their code.
     *
     * @param fields what was sent for a field, empty when nothing was
     * @param below the faculties that may be named
     */
    static CohortForm read(Function<String, List<String>> fields, List<FacultyRow> below) {
        Map<Attribute, List<String>> chosen = new EnumMap<>(Attribute.class);
        FIELDS.forEach((attribute, field) -> {
            List<String> values = fields.apply(field).stream()
                    .filter(value -> !value.isEmpty())
                    .map(value -> attribute == Attribute.FACULTY ? id(value, below) : value)
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(attribute, values);
            }
        });
        return new CohortForm(fields.apply("nom").stream().findFirst().orElse(""), chosen);
    }

    private static String id(String code, List<FacultyRow> below) {
        return below.stream()
                .filter(faculty -> faculty.code().equals(code))
                .map(faculty -> faculty.id().toString())
                .findFirst()
                .orElse(code);
    }

    /** What is wrong with the criteria; empty when they make a condition. */
    List<Rule> problems() {
        List<Rule> problems = new ArrayList<>();
        if (chosen.isEmpty()) {
            problems.add(CohortRule.CRITERION_MISSING);
        }
        chosen.forEach((attribute, values) -> {
            try {
                new Criterion(attribute, values);
            } catch (RuleViolation refusal) {
                problems.add(refusal.rule());
            }
        });
        return problems;
    }

    Condition condition() {
        return new Condition(chosen.entrySet().stream()
                .map(entry -> new Criterion(entry.getKey(), entry.getValue()))
                .toList());
    }
}
