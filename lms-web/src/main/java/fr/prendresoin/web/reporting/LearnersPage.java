package fr.prendresoin.web.reporting;

import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.reporting.LearnerFilter;
import fr.prendresoin.reporting.LearnerLists;
import fr.prendresoin.reporting.LearnerPage;
import fr.prendresoin.reporting.LearnerRow;
import fr.prendresoin.reporting.LearnerStatus;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.progress.CompletionWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The named list of a faculty's learners: its filters stand in the address, so it can be kept and sent. */
@Named
@RequestScoped
public class LearnersPage {

    @Inject
    private FacultyPage page;

    @Inject
    private LearnerLists lists;

    @Inject
    private French french;

    @Inject
    private HttpServletRequest request;

    private LearnerPage learners;

    /** A learner's line. */
    public record Line(
            String name,
            String promotion,
            String kind,
            String icon,
            String state,
            String done,
            String seen,
            String address) {}

    /** A choice of a filter. */
    public record Option(String value, String label, boolean selected) {}

    private LearnerPage learners() {
        if (learners == null) {
            learners = lists.page(page.actor().get(), page.scope(), LearnerFilters.of(request), parameter("apres"));
        }
        return learners;
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public List<Line> getLines() {
        return learners().rows().stream().map(this::line).toList();
    }

    private Line line(LearnerRow row) {
        return new Line(
                row.familyName() + " " + row.givenName(),
                Messages.text("common.promotion", Messages.text("common.cursus." + row.cursus()), row.studyYear()),
                kind(row.status()),
                icon(row.status()),
                state(row),
                french.number(row.done()),
                row.seenAt() == null
                        ? Messages.text("reporting.learners.never")
                        : french.date(row.seenAt(), page.faculty().zone()),
                "/gestion/inscriptions/" + row.enrolment());
    }

    private String state(LearnerRow row) {
        return row.completedAt() == null
                ? Messages.text("reporting.status." + row.status())
                : CompletionWords.of(
                        row.completedAt(),
                        row.passedAt(),
                        french,
                        page.faculty().zone());
    }

    private static String kind(LearnerStatus status) {
        return switch (status) {
            case COMPLETED -> "fait";
            case LATE -> "alerte";
            default -> "neutre";
        };
    }

    private static String icon(LearnerStatus status) {
        return switch (status) {
            case COMPLETED -> "coche";
            case LATE -> "attention";
            default -> "horloge";
        };
    }

    public String getCount() {
        return Messages.text(
                "reporting.learners.count",
                french.number(learners().total()),
                learners().total());
    }

    public boolean isFiltered() {
        return !LearnerFilters.of(request).equals(LearnerFilter.none());
    }

    /** Null on the last page. */
    public String getNextAddress() {
        return learners()
                .next()
                .map(mark -> "?" + query() + "apres=" + encode(mark) + "#noms")
                .orElse(null);
    }

    /** Null on the first page. */
    public String getFirstAddress() {
        return parameter("apres").isEmpty() ? null : "?" + query() + "#noms";
    }

    public String getExportAddress() {
        return "/api/pilotage/etablissements/" + page.faculty().code() + "/etudiants.csv?" + query();
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        for (String name : LearnerFilters.NAMES) {
            if (!parameter(name).isEmpty()) {
                query.append(name).append('=').append(encode(parameter(name))).append('&');
            }
        }
        return query.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getName() {
        return parameter("nom");
    }

    public List<Option> getCursus() {
        return Stream.of(Cursus.values())
                .map(cursus -> option("cursus", cursus.name(), Messages.text("common.cursus." + cursus)))
                .toList();
    }

    public List<Option> getYears() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(year -> option("annee", "" + year, Messages.text("common.studyYear", year)))
                .toList();
    }

    public List<Option> getStatuses() {
        return Stream.of(LearnerStatus.values())
                .map(status -> option("etat", status.name(), Messages.text("reporting.status." + status)))
                .toList();
    }

    private Option option(String name, String value, String label) {
        return new Option(value, label, parameter(name).equals(value));
    }
}
