package fr.prendresoin.web.enrolment;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.faces.DateField;
import fr.prendresoin.web.faces.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form that makes a course mandatory, read: what is missing or unreadable is empty. */
record RequirementForm(Optional<CourseRow> course, String deadline) {

    /** Reads the two fields; a course that is not in the catalogue counts as missing. */
    static RequirementForm read(List<CourseRow> catalogue, String slug, String deadline) {
        Optional<CourseRow> course =
                catalogue.stream().filter(known -> known.slug().equals(slug)).findFirst();
        return new RequirementForm(course, Optional.ofNullable(deadline).orElse(""));
    }

    /** A course as the form offers it. */
    static Option option(CourseRow course, String chosen) {
        return new Option(course.slug(), course.title(), course.slug().equals(chosen));
    }

    /** Everything that is missing or unreadable; empty when the form can be used. */
    List<Rule> problems() {
        List<Rule> problems = new ArrayList<>();
        if (course.isEmpty()) {
            problems.add(FormRule.COURSE_MISSING);
        }
        if (deadline.isBlank()) {
            problems.add(FormRule.DEADLINE_MISSING);
        } else if (DateField.read(deadline).isEmpty()) {
            problems.add(FormRule.DEADLINE_UNREADABLE);
        }
        return problems;
    }

    LocalDate dueOn() {
        return DateField.read(deadline).orElseThrow();
    }
}
