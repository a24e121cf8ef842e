package fr.prendresoin.web.enrolment;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.shared.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form that opens a promotion, read: what is missing is empty. */
record OpeningForm(Optional<Cursus> cursus, Optional<Integer> year, Optional<AcademicYear> academicYear) {

    /** Reads the three fields; a value that the selects do not offer counts as missing. */
    static OpeningForm read(String cursus, String year, String academicYear, LocalDate today) {
        return new OpeningForm(
                Arrays.stream(Cursus.values())
                        .filter(known -> known.name().equals(cursus))
                        .findFirst(),
                years().filter(known -> String.valueOf(known).equals(year)).findFirst(),
                academicYears(today)
                        .filter(known -> String.valueOf(known.start()).equals(academicYear))
                        .findFirst());
    }

    /** The years of study a promotion may be of. */
    static Stream<Integer> years() {
        return IntStream.rangeClosed(1, 12).boxed();
    }

    /** A promotion is opened for the year under way, or before the summer for the next one. */
    static Stream<AcademicYear> academicYears(LocalDate today) {
        AcademicYear current = AcademicYear.of(today);
        return Stream.of(current, new AcademicYear(current.start() + 1));
    }

    /** Everything that is missing; empty when the form can be used. */
    List<Rule> problems() {
        List<Rule> problems = new ArrayList<>();
        if (cursus.isEmpty()) {
            problems.add(FormRule.CURSUS_MISSING);
        }
        if (year.isEmpty()) {
            problems.add(FormRule.STUDY_YEAR_MISSING);
        }
        if (academicYear.isEmpty()) {
            problems.add(FormRule.ACADEMIC_YEAR_MISSING);
        }
        return problems;
    }

    StudyYear studyYear() {
        return new StudyYear(cursus.orElseThrow(), year.orElseThrow());
    }
}
