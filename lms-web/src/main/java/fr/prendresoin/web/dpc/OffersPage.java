package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcFormat;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.identity.Role;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue of actions; what is asked of it stands in its address. */
@Named
@RequestScoped
public class OffersPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private OfferQueries offers;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private List<ActionDetails> actions = List.of();

    /** One action in words. */
    public record Line(String title, String address, String about, String body, String next) {}

    /** Reads the published actions that the address asks for. */
    @Override
    public void load() {
        actions = offers.published().stream()
                .filter(action -> asked("type").isEmpty()
                        || action.types().stream().anyMatch(type -> type.name().equals(asked("type"))))
                .filter(action ->
                        asked("format").isEmpty() || action.format().name().equals(asked("format")))
                .toList();
    }

    /** Whether the reader may have seats of their own. */
    public boolean isOwn() {
        return current.get().is(Role.PRACTITIONER);
    }

    private String asked(String field) {
        return form.value(field);
    }

    public List<Option> getTypes() {
        return options(
                "type",
                "dpc.type.",
                Arrays.stream(DpcType.values()).map(Enum::name).toList());
    }

    public List<Option> getFormats() {
        return options(
                "format",
                "dpc.format.",
                Arrays.stream(DpcFormat.values()).map(Enum::name).toList());
    }

    private List<Option> options(String field, String key, List<String> values) {
        return Stream.concat(
                        Stream.of(new Option(
                                "", Messages.text("dpc.facet.all"), asked(field).isEmpty())),
                        values.stream()
                                .map(value ->
                                        new Option(value, Messages.text(key + value), value.equals(asked(field)))))
                .toList();
    }

    public boolean isFiltered() {
        return !asked("type").isEmpty() || !asked("format").isEmpty();
    }

    public String getCount() {
        return Messages.text("dpc.count", actions.size());
    }

    public List<Line> getLines() {
        return actions.stream().map(this::line).toList();
    }

    private Line line(ActionDetails action) {
        return new Line(
                action.title(),
                OfferPage.page(action.slug()),
                Messages.text(
                        "dpc.line",
                        OfferWords.types(action),
                        OfferWords.format(action),
                        french.minutes(action.hours().total())),
                action.bodyName(),
                offers.coming(action).stream()
                        .findFirst()
                        .map(session -> OfferWords.dates(session, french))
                        .orElse(Messages.text("dpc.no-session")));
    }
}
