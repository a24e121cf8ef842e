package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One session for its organiser; its participants stand below, by their own page part. */
@Named
@RequestScoped
public class OwnSessionPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private OfferQueries offers;

    @Inject
    private French french;

    private SessionDetails session;

    static String page(SessionId session) {
        return "/dpc/organisateur/sessions/" + session.value();
    }

    /** Reads the session of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        session = offers.session(current.get(), new SessionId(address.id("session")));
    }

    public String getTitle() {
        return session.action().title();
    }

    public String getLead() {
        return Messages.text(
                "dpc.organiser.session",
                session.number(),
                OfferWords.dates(session, french),
                Messages.text("dpc.free", offers.free(session)));
    }

    /** Where evidence files and attestations of the whole session are taken. */
    public String getProofs() {
        return "/dpc/organisateur/sessions/" + session.id().value() + "/preuves";
    }

    /** Where half-days are signed; empty when the session has none. */
    public String getPresences() {
        return session.halfDays().isEmpty()
                ? ""
                : "/dpc/organisateur/sessions/" + session.id().value() + "/presences";
    }
}
