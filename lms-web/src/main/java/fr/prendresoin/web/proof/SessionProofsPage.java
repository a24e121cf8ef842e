package fr.prendresoin.web.proof;

import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.proof.ArchiveRow;
import fr.prendresoin.proof.ArchiveRule;
import fr.prendresoin.proof.ArchiveState;
import fr.prendresoin.proof.AttestationArchiveQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What proves a session, for who organises it: the evidence files, and the attestations as documents. */
@Named
@RequestScoped
public class SessionProofsPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private DpcQueries sessions;

    @Inject
    private AttestationArchiveQueries archives;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private SessionDetails session;
    private ArchiveRow archive;
    private int seats;
    private int attestations;

    static String address(UUID session) {
        return "/dpc/organisateur/sessions/" + session + "/preuves";
    }

    /** Reads the session of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        SessionId id = new SessionId(address.id("session"));
        attestations = archives.attestations(current.get(), id);
        archive = archives.last(current.get(), id).orElse(null);
        session = sessions.session(id);
        seats = sessions.participants(id).size();
    }

    public String getTitle() {
        return session.action().title();
    }

    public String getNumber() {
        return session.number();
    }

    public String getAddress() {
        return address(session.id().value());
    }

    public String getSessionAddress() {
        return "/dpc/organisateur/sessions/" + session.id().value();
    }

    /** How many evidence files there are. */
    public int getSeats() {
        return seats;
    }

    /** Where they all are taken. */
    public String getFiles() {
        return "/api/preuves/sessions/" + session.id().value() + "/dossiers.zip";
    }

    /** How many valid attestations there are. */
    public int getAttestations() {
        return attestations;
    }

    /** Where they are asked for. */
    public String getFormAddress() {
        return "/api/attestations-de-session/" + session.id().value();
    }

    /** Null when none was asked for. */
    public ArchiveRow getArchive() {
        return archive;
    }

    public boolean isPreparing() {
        return is(ArchiveState.PREPARING);
    }

    public boolean isReady() {
        return is(ArchiveState.READY);
    }

    /** What became of the last one when there is nothing to take. */
    public String getEnded() {
        if (is(ArchiveState.CANCELLED)) {
            return Messages.text("proof.archive.cancelled");
        }
        return is(ArchiveState.FAILED) ? Messages.text("proof.archive.failed") : "";
    }

    private boolean is(ArchiveState state) {
        return archive != null && archive.state() == state;
    }

    public String getProgress() {
        return Messages.text("proof.archive.progress", archive.made(), archive.total());
    }

    /** Where the documents are taken. */
    public String getDocuments() {
        return getFormAddress() + "/" + archive.id() + "/attestations.zip";
    }

    /** Where the preparation is stopped. */
    public String getStopAddress() {
        return getFormAddress() + "/" + archive.id() + "/arret";
    }

    /** What is ready, and until when. */
    public String getKept() {
        return Messages.text(
                "proof.archive.kept",
                archive.made(),
                french.moment(archive.askedAt(), session.zone()),
                french.moment(archive.keptUntil(), session.zone()));
    }

    /** Why the last form was refused; empty when it was not. */
    public String getError() {
        return form.refusedBy(ArchiveRule.values()).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }
}
