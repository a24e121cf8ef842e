package fr.prendresoin.web.progress;

import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.progress.ReceiptFilter;
import fr.prendresoin.progress.ReceiptNumber;
import fr.prendresoin.progress.ReceiptQueries;
import fr.prendresoin.progress.ReceiptRow;
import fr.prendresoin.progress.ReceiptSlice;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.DateField;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reader's receipts, newest first, each read again from what it was given for; never what was answered. */
@Named
@RequestScoped
public class ReceiptsPage implements Page {

    private static final String ADDRESS = "/mon-compte/recus";
    private static final String MAINLAND = "Europe/Paris";
    private static final List<String> FILTERS = List.of("numero", "formation", "jour");

    @Inject
    private CurrentActor current;

    @Inject
    private ProgressQueries progress;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private French french;

    @Inject
    private HttpServletRequest request;

    private List<LearnerCourse> courses = List.of();
    private ReceiptSlice slice;

    /** A receipt as it is read. */
    public record Line(String number, String when, String what, String activity, String course) {}

    /** Reads the receipts of the filter; a number that is none finds nothing, and is said to be none. */
    @Override
    public void load() {
        courses = progress.courses(current.get());
        slice = isMisread() ? new ReceiptSlice(List.of(), Optional.empty()) : found();
    }

    private ReceiptSlice found() {
        ReceiptFilter filter = ReceiptFilter.none()
                .numbered(ReceiptNumber.parse(value("numero")))
                .of(Optional.of(value("formation")).filter(course -> !course.isEmpty()));
        Optional<LocalDate> day = DateField.read(value("jour"));
        ZoneId zone = ZoneId.of(zone());
        return receipts.page(
                current.get(),
                day.map(on -> filter.between(
                                on.atStartOfDay(zone).toInstant(),
                                on.plusDays(1).atStartOfDay(zone).toInstant()))
                        .orElse(filter),
                value("apres"));
    }

    /** One zone for the whole list: that of the faculty whose course comes first. */
    private String zone() {
        return courses.stream()
                .findFirst()
                .map(course -> course.enrolment().zone())
                .orElse(MAINLAND);
    }

    /** What a filter says. */
    public String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** Whether a number was given that no receipt can have. */
    public boolean isMisread() {
        return !value("numero").isEmpty()
                && ReceiptNumber.parse(value("numero")).isEmpty();
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(name -> !value(name).isEmpty());
    }

    public boolean isContinued() {
        return !value("apres").isEmpty();
    }

    public List<Option> getCourses() {
        return courses.stream()
                .collect(Collectors.toMap(
                        course -> course.course().slug(),
                        course -> course.course().title(),
                        (newest, older) -> newest))
                .entrySet()
                .stream()
                .map(course -> new Option(
                        course.getKey(), course.getValue(), course.getKey().equals(value("formation"))))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }

    public List<Line> getLines() {
        return slice.rows().stream().map(this::line).toList();
    }

    private Line line(ReceiptRow row) {
        ReceiptRow.Subject subject = row.subject();
        Object[] words = Stream.of(subject.question(), subject.attempt())
                .map(number -> number == null ? "" : number)
                .toArray();
        return new Line(
                row.number(),
                french.moment(row.savedAt(), zone()),
                Messages.text("progress.receipt." + row.what(), words),
                subject.activityTitle(),
                subject.courseTitle());
    }

    /** Where the list begins. */
    public String getFirstAddress() {
        return ADDRESS + "?" + query();
    }

    /** Empty on the last page. */
    public String getNextAddress() {
        return slice.next()
                .map(mark -> ADDRESS + "?" + query() + "apres=" + mark)
                .orElse("");
    }

    private String query() {
        return FILTERS.stream()
                .filter(name -> !value(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }
}
