package fr.prendresoin.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The dated setting of what bodies account for ({@code reference/settlement.yaml}), each value with its source. */
public final class SettlementSettings {

    private static final String REFERENCE = "/reference/settlement.yaml";
    private static final List<SettlementSettings> ALL = read();

    private final LocalDate since;
    private final Map<?, ?> entry;

    private SettlementSettings(Map<?, ?> entry) {
        this.since = LocalDate.parse(String.valueOf(entry.get("since")));
        this.entry = entry;
    }

    /**
     * What holds on a day.
     *
     * @throws IllegalStateException when the file says nothing of it
     */
    public static SettlementSettings on(LocalDate day) {
        return ALL.stream()
                .filter(settings -> !settings.since.isAfter(day))
                .max(Comparator.comparing(settings -> settings.since))
                .orElseThrow(() -> new IllegalStateException(REFERENCE + " says nothing of " + day));
    }

    private static List<SettlementSettings> read() {
        try (InputStream file = SettlementSettings.class.getResourceAsStream(REFERENCE)) {
            Map<?, ?> settings = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return ((List<?>) settings.get("settings"))
                    .stream()
                            .map(entry -> new SettlementSettings((Map<?, ?>) entry))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private Object value(String key) {
        return ((Map<?, ?>) entry.get(key)).get("value");
    }

    /** Where a value comes from, in words shown beside it. */
    public String sourceOf(String key) {
        return String.valueOf(((Map<?, ?>) entry.get(key)).get("source"));
    }

    /** The day before whose end the balance of a year is sent. */
    public LocalDate balanceDue(int year) {
        return MonthDay.parse("--" + value("balance-due")).atYear(year + 1);
    }

    /** Whether organisers should read on this day that the balance of the year before is due. */
    public boolean balanceNear(LocalDate today) {
        LocalDate due = balanceDue(today.getYear() - 1);
        return !today.isAfter(due)
                && today.plusDays((Integer) value("balance-notice")).isAfter(due);
    }

    /** What the balance asks and nothing here can say. */
    public List<String> byHand() {
        return ((List<?>) value("by-hand")).stream().map(String::valueOf).toList();
    }

    /** Figures about fewer people are not shown. */
    public int smallestGroup() {
        return (Integer) value("smallest-group");
    }
}
