package fr.prendresoin.intake;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.shared.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each column holds, and what holds for every line because no column says it.
 *
 * @param fields one per column; null for a column that is not read
 * @param cursus null when a column says it
 * @param studyYear null when a column says it
 * @param academicYear null when a column says it
 */
public record Mapping(List<Field> fields, Cursus cursus, Integer studyYear, AcademicYear academicYear) {

    private static final String NOTHING = "-";

    /** Copies the fields. */
    public Mapping {
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
    }

    /** Everything that is missing or doubtful; empty when lines can be read. */
    public List<Rule> problems() {
        List<Rule> problems = new ArrayList<>();
        List<Field> used = fields.stream().filter(field -> field != null).toList();
        if (Set.copyOf(used).size() < used.size()) {
            problems.add(ImportRule.COLUMN_TWICE);
        }
        if (!has(Field.FAMILY_NAME) && !has(Field.USUAL_NAME)) {
            problems.add(ImportRule.FAMILY_NAME_MISSING);
        }
        if (!has(Field.GIVEN_NAME)) {
            problems.add(ImportRule.GIVEN_NAME_MISSING);
        }
        if (!has(Field.INE) && !has(Field.STUDENT_NUMBER) && !(has(Field.INE_NUMBER) && has(Field.INE_KEY))) {
            problems.add(ImportRule.IDENTIFIER_MISSING);
        }
        if (!has(Field.CURSUS) && cursus == null) {
            problems.add(ImportRule.CURSUS_MISSING);
        }
        if (!has(Field.STUDY_YEAR) && studyYear == null) {
            problems.add(ImportRule.STUDY_YEAR_MISSING);
        }
        if (!has(Field.ACADEMIC_YEAR) && academicYear == null) {
            problems.add(ImportRule.ACADEMIC_YEAR_MISSING);
        }
        return problems;
    }

    boolean has(Field field) {
        return fields.contains(field);
    }

    int column(Field field) {
        return fields.indexOf(field);
    }

    String written() {
        return fields.stream()
                .map(field -> field == null ? NOTHING : field.name())
                .collect(Collectors.joining(","));
    }

    static List<Field> fields(String written) {
        return Arrays.stream(written.split(","))
                .map(name -> NOTHING.equals(name) ? null : Field.valueOf(name))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
