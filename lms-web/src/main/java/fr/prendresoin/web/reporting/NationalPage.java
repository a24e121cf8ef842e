package fr.prendresoin.web.reporting;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.reporting.Figure;
import fr.prendresoin.reporting.NationalFigures;
import fr.prendresoin.reporting.NationalStatus;
import fr.prendresoin.reporting.PublishedTable;
import fr.prendresoin.reporting.SnapshotService;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The national figures, all faculties compared, from the last snapshot; no name, no figure of fewer than ten. */
@Named
@RequestScoped
public class NationalPage implements Page {

    static final String ZONE = "Europe/Paris";

    @Inject
    private CurrentActor current;

    @Inject
    private SnapshotService snapshots;

    @Inject
    private FacultyScope scopes;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private CourseRow course;
    private AcademicYear year;
    private NationalFigures figures;
    private List<Line> faculties = List.of();
    private Map<String, FacultyRow> register = Map.of();

    /** A line of figures; {@code rate} is null when a figure it needs is withheld. */
    public record Line(
            String name, String kind, String enrolled, String completed, String late, Long rate, String share) {

        public String width() {
            return rate == null ? "0" : rate + "%";
        }
    }

    /** Reads the last snapshot. */
    @Override
    public void load() {
        course = scopes.course(null);
        year = AcademicYear.of(LocalDate.ofInstant(clock.instant(), ZoneId.of(ZONE)));
        figures = snapshots.latest(current.get(), course.id(), year).orElse(null);
        if (figures != null) {
            register = organisations.allFaculties().stream()
                    .collect(Collectors.toMap(FacultyRow::code, Function.identity()));
            faculties = figures.table().rows().stream()
                    .filter(this::known)
                    .map(this::faculty)
                    .sorted(Comparator.comparing(Line::rate, Comparator.nullsLast(Comparator.reverseOrder()))
                            .thenComparing(Line::name))
                    .toList();
        }
    }

    /** A faculty of the snapshot that the register still knows. */
    private boolean known(PublishedTable.Line line) {
        return register.containsKey(line.key());
    }

    private Line faculty(PublishedTable.Line line) {
        FacultyRow faculty = register.get(line.key());
        return line(
                faculty.establishment() + ", " + faculty.name(), faculty.kind().name(), line);
    }

    private Line line(String name, String kind, PublishedTable.Line line) {
        Figure completed = line.parts().get(NationalStatus.COMPLETED.ordinal());
        Figure late = line.parts().get(NationalStatus.LATE.ordinal());
        Long rate = rate(completed, line.total());
        return new Line(
                name,
                Messages.text("common.kind." + kind),
                text(line.total()),
                text(completed),
                text(late),
                rate,
                rate == null ? Messages.text("reporting.hidden") : french.percent(rate, 100));
    }

    /** Both figures are public, so what follows from them is; they may date from different weeks, hence the bound. */
    private static Long rate(Figure part, Figure whole) {
        if (part instanceof Figure.Shown shown && whole instanceof Figure.Shown total && total.count() > 0) {
            return Math.min(100, Math.round(100.0 * shown.count() / total.count()));
        }
        return null;
    }

    private String text(Figure figure) {
        return figure instanceof Figure.Shown shown ? french.number(shown.count()) : Messages.text("reporting.hidden");
    }

    public boolean isBlank() {
        return figures == null;
    }

    public String getCourse() {
        return course.title();
    }

    public String getYear() {
        return year.label();
    }

    /** Which snapshot, taken when. */
    public String getSnapshot() {
        return Messages.text(
                "reporting.national.snapshot",
                figures.number(),
                french.date(figures.takenAt(), ZONE),
                french.time(figures.takenAt(), ZONE));
    }

    public Line getNation() {
        return line("", "MEDICINE", figures.table().nation());
    }

    public List<Line> getKinds() {
        return figures.table().groups().stream()
                .map(group -> line(Messages.text("common.kind." + group.key()), group.key(), group))
                .toList();
    }

    /** The faculties whose rate is public, the most advanced first. */
    public List<Line> getFaculties() {
        return faculties.stream().filter(line -> line.rate() != null).toList();
    }

    /** The faculties whose rate is withheld, by name: whether they are small or protect a neighbour is not said. */
    public List<String> getWithheldNames() {
        return faculties.stream()
                .filter(line -> line.rate() == null)
                .map(Line::name)
                .toList();
    }

    /** The middle one of the faculties that have a figure; null when none has. */
    public Long getMedian() {
        List<Long> rates = faculties.stream()
                .map(Line::rate)
                .filter(rate -> rate != null)
                .sorted()
                .toList();
        return rates.isEmpty() ? null : rates.get(rates.size() / 2);
    }

    public String getFinding() {
        return getMedian() == null
                ? Messages.text("reporting.national.noMedian")
                : Messages.text("reporting.national.median", french.percent(getMedian(), 100));
    }

    public long getWithheld() {
        return getWithheldNames().size();
    }

    /** Whether the reader may take a snapshot now. */
    public boolean isMayTake() {
        return current.get().is(Role.ADMINISTRATOR, null);
    }
}
