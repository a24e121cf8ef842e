package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.SafeHtml;
import fr.prendresoin.catalogue.Situation;
import fr.prendresoin.catalogue.Source;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A branching situation. The path walked so far stands in the address, so Back, a bookmark and a killed tab all lead
 * where one expects; nothing of it is graded.
 */
@Named
@RequestScoped
public class SituationPage {

    private static final int LONGEST_PATH = 40;

    private final ActivityPage page;
    private final HttpServletRequest request;

    protected SituationPage() {
        this(null, null);
    }

    @Inject
    SituationPage(ActivityPage page, HttpServletRequest request) {
        this.page = page;
        this.request = request;
    }

    /** A step of the path, for the thread on top. */
    public record Step(String title, boolean current) {}

    /** What one may say or do. */
    public record Option(String address, String text, boolean chosen) {}

    /** What a choice produced, and where one may go from there. */
    public record Outcome(
            String choice,
            SafeHtml consequence,
            SafeHtml why,
            List<Trend> trends,
            String continueAddress,
            String backAddress) {}

    /** What a choice does to a gauge. */
    public record Trend(String icon, String text) {}

    /** A gauge and where it stands; {@code shape} names the drawings of its levels. */
    public record Gauge(String name, String shape, List<Level> levels) {}

    /** A level of a gauge. */
    public record Level(int number, String name, boolean current) {}

    /** A step of the path taken, what it did, and what one may try instead from there. */
    public record Choice(
            int number, String title, String text, List<Trend> trends, List<Option> others, String address) {}

    private Situation situation() {
        return (Situation) page.activity();
    }

    private List<String> path() {
        String path = Optional.ofNullable(request.getParameter("chemin")).orElse("");
        return path.isEmpty()
                ? List.of()
                : List.of(path.split("\\.")).subList(0, Math.min(LONGEST_PATH, path.split("\\.").length));
    }

    private Situation.Scene scene() {
        return situation().after(path());
    }

    public String getLead() {
        return situation().lead();
    }

    public boolean isFirst() {
        return path().isEmpty();
    }

    public List<Step> getSteps() {
        List<String> path = path();
        return IntStream.rangeClosed(0, path.size())
                .mapToObj(length ->
                        new Step(situation().after(path.subList(0, length)).title(), length == path.size()))
                .toList();
    }

    public SafeHtml getScene() {
        return scene().text();
    }

    /** Null when nobody speaks. */
    public Situation.Line getLine() {
        return scene().line().orElse(null);
    }

    public List<Option> getChoices() {
        String chosen = Optional.ofNullable(request.getParameter("choix")).orElse("");
        return scene().choices().stream()
                .map(choice -> new Option(
                        choosing(path(), choice), choice.text(), choice.id().equals(chosen)))
                .toList();
    }

    /** Null until a choice is made. */
    public Outcome getOutcome() {
        return Optional.ofNullable(request.getParameter("choix"))
                .map(id -> scene().choice(id))
                .map(this::outcome)
                .orElse(null);
    }

    private Outcome outcome(Situation.Choice choice) {
        List<String> further = new ArrayList<>(path());
        further.add(choice.id());
        return new Outcome(
                choice.text(),
                choice.consequence(),
                choice.why(),
                trends(scene(), situation().after(further)),
                address(further),
                address(path()));
    }

    private List<Trend> trends(Situation.Scene before, Situation.Scene after) {
        return IntStream.range(0, situation().gauges().size())
                .mapToObj(gauge -> trend(
                        situation().gauges().get(gauge),
                        before.levels().get(gauge),
                        after.levels().get(gauge)))
                .toList();
    }

    private static Trend trend(Situation.Gauge gauge, int before, int after) {
        String trend = after > before ? "rises" : after < before ? "falls" : "stays";
        return new Trend(
                after > before ? "monte" : after < before ? "baisse" : "rond",
                Messages.text(
                        "progress.situation." + trend,
                        gauge.name(),
                        gauge.levels().get(before - 1),
                        gauge.levels().get(after - 1)));
    }

    /** The path taken, step by step; empty before its end. */
    public List<Choice> getDebrief() {
        List<String> path = path();
        return scene().last()
                ? IntStream.range(0, path.size()).mapToObj(this::taken).toList()
                : List.of();
    }

    private Choice taken(int index) {
        List<String> before = path().subList(0, index);
        Situation.Scene scene = situation().after(before);
        Situation.Choice chosen = scene.choice(path().get(index));
        return new Choice(
                index + 1,
                scene.title(),
                chosen.text(),
                trends(scene, situation().after(path().subList(0, index + 1))),
                scene.choices().stream()
                        .filter(other -> !other.id().equals(chosen.id()))
                        .map(other -> new Option(choosing(before, other), other.text(), false))
                        .toList(),
                address(before));
    }

    /** Null before the end of the path. */
    public SafeHtml getEnding() {
        return scene().ending();
    }

    /** Null at the first step. */
    public String getBackAddress() {
        List<String> path = path();
        return path.isEmpty() ? null : address(path.subList(0, path.size() - 1));
    }

    public String getRestartAddress() {
        return address(List.of());
    }

    public List<Gauge> getGauges() {
        return IntStream.range(0, situation().gauges().size())
                .mapToObj(this::gauge)
                .toList();
    }

    private Gauge gauge(int index) {
        Situation.Gauge gauge = situation().gauges().get(index);
        int level = scene().levels().get(index);
        return new Gauge(
                gauge.name(),
                index == 0 ? "onde" : "palier",
                IntStream.rangeClosed(1, gauge.levels().size())
                        .mapToObj(number -> new Level(number, gauge.levels().get(number - 1), number == level))
                        .toList());
    }

    public List<Source> getSources() {
        return situation().sources();
    }

    private String address(List<String> path) {
        String here = Ways.to(page.course().course(), page.activity());
        return path.isEmpty() ? here : here + "?chemin=" + String.join(".", path);
    }

    private String choosing(List<String> path, Situation.Choice choice) {
        return address(path) + separator(path) + "choix=" + choice.id() + "#suite";
    }

    private static String separator(List<String> path) {
        return path.isEmpty() ? "?" : "&";
    }
}
