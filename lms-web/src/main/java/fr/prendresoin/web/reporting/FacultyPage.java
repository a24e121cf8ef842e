package fr.prendresoin.web.reporting;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.reporting.FacultyFigures;
import fr.prendresoin.reporting.FacultyReports;
import fr.prendresoin.reporting.PromotionFigures;
import fr.prendresoin.reporting.ReportingRights;
import fr.prendresoin.reporting.Scope;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** The dashboard of one faculty, counted when it is opened. */
@Named
@RequestScoped
public class FacultyPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private FacultyScope scopes;

    @Inject
    private FacultyReports reports;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private FacultyRow faculty;
    private CourseRow course;
    private Scope scope;
    private List<PromotionFigures> promotions;
    private List<Chart.Week> weeks;

    /** A promotion's line; {@code width} is its share in per cent, for its bar. */
    public record Line(
            String label, String enrolled, String started, String completed, String late, String share, String width) {}

    /** A point of the trend. */
    public record Point(String week, String completed, String share) {}

    /** Reads the figures of the faculty of the address. */
    @Override
    public void load() {
        faculty = scopes.faculty(address.segment("faculty"));
        course = scopes.course(null);
        scope = scopes.of(faculty, course);
        FacultyFigures figures =
                reports.figures(current.get(), scope, Chart.ends(scope.today(), ZoneId.of(faculty.zone())));
        promotions = figures.promotions();
        weeks = Chart.weeks(figures.completedBefore(), scope.today());
    }

    FacultyRow faculty() {
        return faculty;
    }

    Scope scope() {
        return scope;
    }

    CurrentActor actor() {
        return current;
    }

    public String getTitle() {
        return faculty.name() + ", " + faculty.establishment();
    }

    public String getCode() {
        return faculty.code();
    }

    public String getCourse() {
        return course.title();
    }

    public String getYear() {
        return scope.year().label();
    }

    /** When these figures were counted. */
    public String getCountedAt() {
        return Messages.text(
                "reporting.faculty.countedAt",
                french.date(scope.today()),
                french.time(clock.instant(), faculty.zone()));
    }

    public boolean isBlank() {
        return promotions.isEmpty();
    }

    public boolean isNames() {
        return ReportingRights.maySeeNames(current.get(), faculty.facultyId());
    }

    private long sum(ToLongFunction<PromotionFigures> figure) {
        return promotions.stream().mapToLong(figure).sum();
    }

    public String getEnrolled() {
        return french.number(sum(PromotionFigures::enrolled));
    }

    public String getStarted() {
        return french.number(sum(PromotionFigures::started));
    }

    public String getCompleted() {
        return french.number(sum(PromotionFigures::completed));
    }

    public String getLate() {
        return french.number(sum(PromotionFigures::late));
    }

    public String getExempt() {
        return french.number(sum(PromotionFigures::exempt));
    }

    public String getShare() {
        return french.percent(sum(PromotionFigures::completed), sum(PromotionFigures::enrolled));
    }

    /** Where lateness is: the promotion that has most of it, in words. */
    public String getLateFinding() {
        return promotions.stream()
                .filter(promotion -> promotion.late() > 0)
                .max(Comparator.comparingLong(PromotionFigures::late))
                .map(promotion -> Messages.text("reporting.faculty.lateMost", label(promotion)))
                .orElseGet(() -> Messages.text("reporting.faculty.lateNone"));
    }

    /** The promotions, most advanced first. */
    public List<Line> getPromotions() {
        return promotions.stream()
                .sorted(Comparator.comparingDouble(FacultyPage::share).reversed())
                .map(this::line)
                .toList();
    }

    private static double share(PromotionFigures promotion) {
        return promotion.enrolled() == 0 ? 0 : (double) promotion.completed() / promotion.enrolled();
    }

    private Line line(PromotionFigures promotion) {
        return new Line(
                label(promotion),
                french.number(promotion.enrolled()),
                french.number(promotion.started()),
                french.number(promotion.completed()),
                french.number(promotion.late()),
                french.percent(promotion.completed(), promotion.enrolled()),
                Math.round(100 * share(promotion)) + "%");
    }

    private static String label(PromotionFigures promotion) {
        return Messages.text(
                "common.promotion", Messages.text("common.cursus." + promotion.cursus()), promotion.studyYear());
    }

    public String getPoints() {
        return Chart.points(weeks, sum(PromotionFigures::enrolled));
    }

    public List<Point> getWeeks() {
        long enrolled = sum(PromotionFigures::enrolled);
        return weeks.stream()
                .map(week -> new Point(
                        french.date(week.monday()),
                        french.number(week.completed()),
                        french.percent(week.completed(), enrolled)))
                .toList();
    }

    /** Where the last point of the trend is, from the top, in per cent. */
    public String getLastPoint() {
        String points = getPoints();
        return points.substring(points.lastIndexOf(',') + 1) + "%";
    }
}
