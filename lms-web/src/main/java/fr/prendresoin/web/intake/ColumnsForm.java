package fr.prendresoin.web.intake;

import fr.prendresoin.intake.Mapping;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.provisioning.Field;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form that says what the columns hold; a value that the selects do not offer counts as nothing. */
final class ColumnsForm {

    static final String COLUMN = "colonne-";
    static final String COMPLETE = "complet";
    private static final int MOST_COLUMNS = 200;

    private ColumnsForm() {}

    static Mapping read(HttpServletRequest request) {
        UnaryOperator<String> value =
                name -> Optional.ofNullable(request.getParameter(name)).orElse("");
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < MOST_COLUMNS && request.getParameter(COLUMN + column) != null; column++) {
            fields.add(field(value.apply(COLUMN + column)));
        }
        return new Mapping(
                fields,
                find(Arrays.stream(Cursus.values()), value.apply("cursus")),
                find(studyYears(), value.apply("annee")),
                find(IntStream.rangeClosed(2000, 2099).boxed(), value.apply("rentree")) == null
                        ? null
                        : new AcademicYear(Integer.parseInt(value.apply("rentree"))));
    }

    static boolean complete(HttpServletRequest request) {
        return request.getParameter(COMPLETE) != null;
    }

    static Stream<Integer> studyYears() {
        return IntStream.rangeClosed(1, 12).boxed();
    }

    /** The year under way, the one before and the next. */
    static Stream<AcademicYear> academicYears(LocalDate today) {
        int start = AcademicYear.of(today).start();
        return Stream.of(start, start + 1, start - 1).map(AcademicYear::new);
    }

    private static Field field(String name) {
        return find(Arrays.stream(Field.values()), name);
    }

    private static <T> T find(Stream<T> known, String text) {
        return known.filter(each -> each.toString().equals(text)).findFirst().orElse(null);
    }
}
