package fr.prendresoin.dpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The dated setting of DPC ({@code reference/dpc.yaml}): what is from memory or may change, each with its source. */
public final class DpcSettings {

    private static final String REFERENCE = "/reference/dpc.yaml";
    private static final List<DpcSettings> ALL = read();

    private final LocalDate since;
    private final Map<?, ?> entry;

    private DpcSettings(Map<?, ?> entry) {
        this.since = LocalDate.parse(String.valueOf(entry.get("since")));
        this.entry = entry;
    }

    /**
     * What holds on a day.
     *
     * @throws IllegalStateException when the file says nothing of it
     */
    public static DpcSettings on(LocalDate day) {
        return ALL.stream()
                .filter(settings -> !settings.since.isAfter(day))
                .max(Comparator.comparing(settings -> settings.since))
                .orElseThrow(() -> new IllegalStateException(REFERENCE + " says nothing of " + day));
    }

    private static List<DpcSettings> read() {
        try (InputStream file = DpcSettings.class.getResourceAsStream(REFERENCE)) {
            Map<?, ?> settings = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return ((List<?>) settings.get("settings"))
                    .stream().map(entry -> new DpcSettings((Map<?, ?>) entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private Map<?, ?> said(String key) {
        return (Map<?, ?>) entry.get(key);
    }

    private int number(String key) {
        return (Integer) said(key).get("value");
    }

    private Set<String> codes(String key) {
        return ((List<?>) said(key).get("value")).stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Where a value comes from, in words shown beside it. */
    public String sourceOf(String key) {
        return String.valueOf(said(key).get("source"));
    }

    /** How references of actions are written. */
    public Pattern reference() {
        return Pattern.compile(String.valueOf(said("reference").get("value")));
    }

    /** How numbers of sessions are written. */
    public Pattern sessionNumber() {
        return Pattern.compile(String.valueOf(said("session-number").get("value")));
    }

    /** How old the personal act before an enrolment may be. */
    public Duration freshness() {
        return Duration.ofMinutes(number("fresh-sign-in-minutes"));
    }

    /** How many clear days a body has to answer an unfavourable evaluation. */
    public int answerDays() {
        return number("answer-clear-days");
    }

    /** How many days a body has to answer before its registration ends. */
    public int registrationDays() {
        return number("registration-answer-days");
    }

    /** How much of the connected time must be proved, unless a session says otherwise. */
    public int provedPercent() {
        return number("proved-percent");
    }

    /** For how many months a declaration of interests holds. */
    public int declarationMonths() {
        return number("declaration-months");
    }

    /** For how many hours a place that became free is kept for who waited. */
    public Duration offer() {
        return Duration.ofHours(number("offer-hours"));
    }

    /** How many people on one device within how long somebody should look at. */
    public Patterns.Limit sharedDevice() {
        return new Patterns.Limit(number("atypical-from"), Duration.ofMinutes(number("burst-minutes")));
    }

    /** How many people on any devices within how long somebody should look at. */
    public Patterns.Limit rush() {
        return new Patterns.Limit(number("rush-from"), Duration.ofMinutes(number("rush-minutes")));
    }

    /** How many people a body may invite within 24 hours. */
    public int invitationsPerDay() {
        return number("invitations-per-day");
    }

    /** For how many months the address of somebody who was invited is kept. */
    public int invitationMonths() {
        return number("invitation-months");
    }

    /** For how many days the attestations of a session, asked for as one archive, lie ready. */
    public int archiveDays() {
        return number("archive-days");
    }

    Set<String> fundedProfessions() {
        return codes("funded-professions");
    }

    Set<Situation.Practice> fundedPractices() {
        return codes("funded-practices").stream()
                .map(Situation.Practice::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The methods of the HAS, code to French label. */
    public Map<String, String> methods() {
        return ((Map<?, ?>) said("methods").get("value"))
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                method -> String.valueOf(method.getKey()),
                                method -> String.valueOf(method.getValue())));
    }
}
