package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One action: everything its participants must know before they enrol (rule 69, L6353-8). */
@Named
@RequestScoped
public class OfferPage implements Page {

    @Inject
    private Address address;

    @Inject
    private OfferQueries offers;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private ActionDetails action;
    private List<SessionDetails> sessions = List.of();

    /** One thing to know, and what it is. */
    public record Fact(String term, String text) {}

    /** One session in words. */
    public record SessionLine(
            String dates,
            String place,
            String trainers,
            String price,
            String free,
            String address,
            String waiting,
            boolean open) {}

    static String page(String slug) {
        return "/dpc/actions/" + slug;
    }

    /** Reads the action of the address; not found unless it is published. */
    @Override
    public void load() {
        action = offers.published(address.segment("slug"));
        sessions = offers.coming(action);
    }

    public String getTitle() {
        return action.title();
    }

    public String getLead() {
        return Messages.text(
                "dpc.line",
                OfferWords.types(action),
                OfferWords.format(action),
                french.minutes(action.hours().total()));
    }

    /** That it is contested or withdrawn, in words; empty when people may enrol. */
    public String getWarning() {
        return action.state().open() ? "" : Messages.text("dpc.warning." + action.state());
    }

    public List<String> getObjectives() {
        return action.objectives().lines().filter(line -> !line.isBlank()).toList();
    }

    public List<Fact> getFacts() {
        var texts = action.sheet().texts();
        return Stream.of(
                        new Fact("body", Messages.text("dpc.body", action.bodyName(), action.bodyNumber())),
                        new Fact("reference", action.reference()),
                        new Fact("duration", OfferWords.hours(action, french)),
                        new Fact("orientation", orientation()),
                        new Fact("method", method()),
                        new Fact("prerequisites", texts.prerequisites()),
                        new Fact("programme", texts.programme()),
                        new Fact("evaluation", texts.evaluation()),
                        new Fact("committee", texts.committee()),
                        new Fact("authors", authors()),
                        new Fact("rules", texts.houseRules()),
                        new Fact("contact", texts.contact()))
                .filter(fact -> !fact.text().isBlank())
                .map(fact -> new Fact(Messages.text("dpc.fact." + fact.term()), fact.text()))
                .toList();
    }

    private String method() {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), ZoneId.of(action.body().zone()));
        return DpcSettings.on(today).methods().getOrDefault(action.method(), action.method());
    }

    private String orientation() {
        return action.orientations().isEmpty()
                ? Messages.text("dpc.off-priority")
                : action.orientations().stream()
                        .map(each -> Messages.text("dpc.orientation", each.number(), each.label()))
                        .collect(Collectors.joining(" "));
    }

    private String authors() {
        return action.authors().stream()
                .map(author -> Messages.text(
                        "dpc.author",
                        author.name(),
                        author.title(),
                        author.interests(),
                        french.date(author.declaredOn())))
                .collect(Collectors.joining(" "));
    }

    public List<SessionLine> getSessions() {
        return sessions.stream().map(this::line).toList();
    }

    private SessionLine line(SessionDetails session) {
        int free = offers.free(session);
        return new SessionLine(
                OfferWords.dates(session, french),
                session.terms().place(),
                session.trainers().stream()
                        .map(trainer -> Messages.text("dpc.trainer", trainer.name(), trainer.title()))
                        .collect(Collectors.joining(", ")),
                Messages.text(
                        "dpc.session.price",
                        OfferWords.price(session.terms().price().cents()),
                        session.terms().price().payer()),
                Messages.text("dpc.free", free),
                EnrolPage.page(session.id()),
                free == 0 && session.openAt(clock.instant()) ? WaitPage.page(session.id()) : "",
                free > 0 && session.openAt(clock.instant()));
    }
}
