package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcRule;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.HalfDay;
import fr.prendresoin.dpc.KnownTrainer;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.PlanRule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.DateField;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields in which an organiser plans a session: what they hold and what is wrong in them. */
@Named
@RequestScoped
public class PlanFields {

    @Inject
    private CurrentActor current;

    @Inject
    private FieldValues values;

    @Inject
    private OfferQueries offers;

    @Inject
    private Clock clock;

    private List<KnownTrainer> known = List.of();
    private ZoneId zone;

    /** A half-day: its fields and its choices. */
    public record HalfDayFields(
            int number, FormField day, List<Option> halves, List<Option> kinds, FormField place, FormField minutes) {}

    /** A trainer: their fields, and whose account it is. */
    public record TrainerFields(int number, FormField name, FormField title, List<Option> accounts) {}

    void load(ActionDetails action) {
        zone = ZoneId.of(action.body().zone());
        known = offers.trainers(current.get(), action);
    }

    public boolean isRefused() {
        return values.refused();
    }

    /** A field of one line; the percentage begins with what the setting says. */
    public FormField field(String name) {
        String value = values.value(name);
        boolean usual = name.equals("pourcentage") && value.isEmpty() && !values.refused();
        return new FormField(name, usual ? usualPercent() : value, error(name), "");
    }

    private String usualPercent() {
        return String.valueOf(
                DpcSettings.on(LocalDate.ofInstant(clock.instant(), zone)).provedPercent());
    }

    private String error(String name) {
        return switch (name) {
            case "numero" -> values.error(PlanRule.NUMBER_WRONG, PlanRule.NUMBER_TAKEN);
            case "debut", "fin" -> values.error(PlanRule.DATES_WRONG);
            case "lieu" -> values.error(PlanRule.PLACE_TOO_LONG);
            case "places" -> values.error(PlanRule.PLACES_WRONG);
            case "prix" -> values.error(PlanRule.PLAN_PRICE_WRONG);
            case "pourcentage" -> values.error(PlanRule.PERCENT_WRONG);
            default -> "";
        };
    }

    /** What no field is to blame for. */
    public String getError() {
        return values.error(PlanRule.OPENED_ALREADY, DpcRule.NOT_NOW);
    }

    public List<HalfDayFields> getHalfDays() {
        return values.rows(PlanForm.HALF_DAY, PlanForm.HALF_DAY_FIELDS).stream()
                .map(this::halfDay)
                .toList();
    }

    private HalfDayFields halfDay(int row) {
        String prefix = PlanForm.HALF_DAY + row + "-";
        boolean said = Stream.of(PlanForm.HALF_DAY_FIELDS)
                .anyMatch(field -> !values.value(prefix + field).isBlank());
        String error = values.errorIf(said && !fits(values.value(prefix + "jour")), PlanRule.HALF_DAY_WRONG);
        boolean minutes = said && !values.value(prefix + "minutes").matches("[1-9][0-9]{0,2}");
        return new HalfDayFields(
                row + 1,
                new FormField(prefix + "jour", values.value(prefix + "jour"), error, ""),
                options(prefix + "moitie", HalfDay.Half.values(), "attendance.half."),
                options(prefix + "sorte", HalfDay.Kind.values(), "dpc.half-day.kind."),
                new FormField(prefix + "lieu", values.value(prefix + "lieu"), "", ""),
                new FormField(
                        prefix + "minutes",
                        values.value(prefix + "minutes"),
                        values.errorIf(minutes, PlanRule.HALF_DAY_WRONG),
                        ""));
    }

    /** Whether a day lies between those of the session, as far as they can be read. */
    private boolean fits(String day) {
        Optional<LocalDate> read = DateField.read(day);
        return read.isPresent()
                && DateField.read(values.value("debut"))
                        .filter(start -> read.get().isBefore(start))
                        .isEmpty()
                && DateField.read(values.value("fin"))
                        .filter(end -> read.get().isAfter(end))
                        .isEmpty();
    }

    /** That a half-day is wrong, when no single one shows it: two of them are the same. */
    public String getHalfDaysError() {
        return values.error(PlanRule.HALF_DAY_WRONG);
    }

    private List<Option> options(String name, Enum<?>[] all, String key) {
        return Arrays.stream(all)
                .map(each -> new Option(
                        each.name(),
                        Messages.text(key + each),
                        values.value(name).equals(each.name())))
                .toList();
    }

    public List<TrainerFields> getTrainers() {
        return values.rows(PlanForm.TRAINER, PlanForm.TRAINER_FIELDS).stream()
                .map(this::trainer)
                .toList();
    }

    private TrainerFields trainer(int row) {
        String prefix = PlanForm.TRAINER + row + "-";
        boolean said = Stream.of(PlanForm.TRAINER_FIELDS)
                .anyMatch(field -> !values.value(prefix + field).isBlank());
        return new TrainerFields(
                row + 1,
                needed(prefix + "nom", said),
                needed(prefix + "titres", said),
                known.stream()
                        .map(each -> new Option(
                                each.person().toString(),
                                Messages.text("dpc.person", each.givenName(), each.familyName()),
                                values.value(prefix + "compte")
                                        .equals(each.person().toString())))
                        .toList());
    }

    private FormField needed(String name, boolean said) {
        String value = values.value(name);
        return new FormField(name, value, values.errorIf(said && value.isBlank(), PlanRule.TRAINER_WRONG), "");
    }
}
