package fr.prendresoin.web.dpc;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.dpc.BodyRow;
import fr.prendresoin.dpc.DpcFormat;
import fr.prendresoin.dpc.DpcRule;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.Publication.Lack;
import fr.prendresoin.dpc.SheetCheck;
import fr.prendresoin.dpc.SheetRule;
import fr.prendresoin.identity.Profession;
import fr.prendresoin.identity.Professions;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.DateField;
import fr.prendresoin.web.faces.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields in which an organiser writes an action: what they hold, what is wrong in them, what is missing. */
@Named
@RequestScoped
public class OfferForm {

    private static final int BLOCS = 4;
    /** Beside which field a lack is named. */
    private static final Map<Lack, String> FIELDS = Map.ofEntries(
            Map.entry(Lack.TYPE, "type"),
            Map.entry(Lack.METHOD, "methode"),
            Map.entry(Lack.ORIENTATION, "orientation"),
            Map.entry(Lack.DURATION, "duree"),
            Map.entry(Lack.OBJECTIVES, "objectifs"),
            Map.entry(Lack.PROGRAMME, "programme"),
            Map.entry(Lack.EVALUATION, "evaluation"),
            Map.entry(Lack.COMMITTEE, "comite"),
            Map.entry(Lack.AUTHORS, "auteurs"),
            Map.entry(Lack.CONTACT, "contact"),
            Map.entry(Lack.HOUSE_RULES, "reglement"),
            Map.entry(Lack.COURSE, "formation"),
            Map.entry(Lack.ROUNDS, "formation"));

    @Inject
    private FieldValues values;

    @Inject
    private OfferQueries offers;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    private List<Lack> missing = List.of();
    private ZoneId zone;

    /** An author: their fields, and what is wrong or missing in what they declare. */
    public record AuthorFields(FormField name, FormField title, FormField interests, FormField day, int number) {}

    /** Begins with what is missing, and where the body counts its days. */
    void begin(List<Lack> lacking, BodyRow body) {
        missing = lacking;
        zone = ZoneId.of(body.zone());
    }

    /** Whether it came back refused. */
    public boolean isRefused() {
        return values.refused();
    }

    /** A field of one line or of several. */
    public FormField field(String name) {
        String lack = missing.stream()
                .filter(each -> name.equals(FIELDS.get(each)))
                .findFirst()
                .map(each -> Messages.text("dpc.lack." + each))
                .orElse("");
        return new FormField(name, values.value(name), error(name), lack);
    }

    private String error(String name) {
        int length = values.value(name).length();
        return switch (name) {
            case "titre" -> values.error(SheetRule.TITLE_WRONG);
            case "reference" -> values.error(DpcRule.REFERENCE_WRONG, DpcRule.REFERENCE_TAKEN);
            case "duree" -> values.error(SheetRule.HOURS_WRONG);
            case "orientation" -> values.error(SheetRule.ORIENTATION_WRONG);
            case "methode" -> values.error(SheetRule.METHOD_WRONG);
            case "formation" -> values.error(SheetRule.COURSE_WRONG);
            case "prix" -> values.error(SheetRule.PRICE_WRONG);
            case "contact", "financeur" -> values.errorIf(length > SheetCheck.LONGEST_LINE, SheetRule.LINE_TOO_LONG);
            default -> values.errorIf(length > SheetCheck.LONGEST_TEXT, SheetRule.TEXT_TOO_LONG);
        };
    }

    /** What no field is to blame for. */
    public String getError() {
        return values.error(SheetRule.CHANGED_MEANWHILE, DpcRule.NOT_NOW);
    }

    public List<Option> getTypes() {
        return options("type", Arrays.stream(DpcType.values()).map(Enum::name), "dpc.type.");
    }

    public List<Option> getFormats() {
        return options("format", Arrays.stream(DpcFormat.values()).map(Enum::name), "dpc.format.");
    }

    public List<Option> getBlocs() {
        return options("bloc", IntStream.rangeClosed(1, BLOCS).mapToObj(String::valueOf), "obligation.bloc.");
    }

    private List<Option> options(String name, Stream<String> codes, String key) {
        return codes.map(code -> option(name, code, Messages.text(key + code))).toList();
    }

    private Option option(String name, String code, String label) {
        return new Option(code, label, values.values(name).contains(code));
    }

    public List<Option> getOrientations() {
        return offers.orientations().stream()
                .map(each -> option(
                        "orientation", each.number(), Messages.text("dpc.orientation", each.number(), each.label())))
                .toList();
    }

    public boolean isOffPriority() {
        return !values.value("hors-priorite").isEmpty();
    }

    public List<Option> getMethods() {
        return DpcSettings.on(today()).methods().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(method -> option("methode", method.getKey(), method.getValue()))
                .toList();
    }

    public List<Option> getProfessions() {
        return Professions.all().stream()
                .filter(Profession::dpcObligation)
                .map(profession -> option("profession", profession.code(), profession.label()))
                .toList();
    }

    public List<Option> getCourses() {
        return courses.all().stream()
                .map(course -> option("formation", course.slug(), course.title()))
                .toList();
    }

    public List<AuthorFields> getAuthors() {
        return values.rows(ActionForm.AUTHOR, "nom", "titres", "interets").stream()
                .map(this::author)
                .toList();
    }

    private AuthorFields author(int row) {
        String prefix = ActionForm.AUTHOR + row + "-";
        boolean said = Stream.of("nom", "titres", "interets")
                .anyMatch(field -> !values.value(prefix + field).isBlank());
        String day = values.value(prefix + "jour");
        boolean wrongDay = !day.isBlank()
                && DateField.read(day).filter(read -> !read.isAfter(today())).isEmpty();
        boolean undeclared = missing.contains(Lack.INTERESTS)
                && said
                && (day.isBlank() || values.value(prefix + "interets").isBlank() || old(day));
        String lack = undeclared ? Messages.text("dpc.lack." + Lack.INTERESTS) : "";
        return new AuthorFields(
                needed(prefix + "nom", said),
                needed(prefix + "titres", said),
                new FormField(prefix + "interets", values.value(prefix + "interets"), error(prefix + "interets"), lack),
                new FormField(prefix + "jour", day, values.errorIf(wrongDay, SheetRule.DECLARED_WRONG), ""),
                row + 1);
    }

    private FormField needed(String name, boolean said) {
        String value = values.value(name);
        boolean wrong = said && (value.isBlank() || value.length() > SheetCheck.LONGEST_LINE);
        Rule rule = SheetRule.AUTHOR_WRONG;
        return new FormField(name, value, values.errorIf(wrong, rule), "");
    }

    private boolean old(String day) {
        int months = DpcSettings.on(today()).declarationMonths();
        return DateField.read(day)
                .filter(read -> !read.plusMonths(months).isBefore(today()))
                .isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
