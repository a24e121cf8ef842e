package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.Publication;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The actions and sessions of the bodies somebody organises for, with what is missing before publication. */
@Named
@RequestScoped
public class OrganiserPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private OfferQueries offers;

    @Inject
    private DpcActionService service;

    @Inject
    private French french;

    private List<ActionDetails> actions = List.of();
    private boolean organising;

    /** One action in words. */
    public record Line(
            String title,
            String address,
            String about,
            String state,
            boolean open,
            List<String> missing,
            List<SessionLine> sessions,
            String results) {}

    /** One session in words. */
    public record SessionLine(String dates, String number, String address, String free) {}

    /** Reads the actions of one's bodies; none for whoever organises for nobody. */
    @Override
    public void load() {
        actions = offers.own(current.get());
        organising = !offers.bodies(current.get()).isEmpty();
    }

    /** Whether one organises for a body at all. */
    public boolean isOrganising() {
        return organising;
    }

    public List<Line> getLines() {
        return actions.stream().map(this::line).toList();
    }

    private Line line(ActionDetails action) {
        return new Line(
                action.title(),
                OwnActionPage.page(action.slug()),
                Messages.text("dpc.organiser.about", action.reference(), action.bodyName()),
                Messages.text("dpc.state." + action.state()),
                action.state().open(),
                service.missing(current.get(), action.actionId()).stream()
                        .map(OrganiserPage::named)
                        .toList(),
                offers.sessions(current.get(), action).stream().map(this::line).toList(),
                "/dpc/organisateur/actions/" + action.slug() + "/resultats");
    }

    private static String named(Publication.Lack lack) {
        return Messages.text("dpc.lack." + lack);
    }

    private SessionLine line(SessionDetails session) {
        return new SessionLine(
                OfferWords.dates(session, french),
                session.number(),
                session.terms().opened() ? OwnSessionPage.page(session.id()) : SessionPlanPage.page(session.id()),
                session.terms().opened()
                        ? Messages.text("dpc.free", offers.free(session))
                        : Messages.text("dpc.session.unopened"));
    }
}
