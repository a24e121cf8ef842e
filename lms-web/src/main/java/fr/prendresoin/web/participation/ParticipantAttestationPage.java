package fr.prendresoin.web.participation;

import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.attestation.AttestationRule;
import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.participation.SeatView;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a participant earned, for who organises their session, and where it is revoked. */
@Named
@RequestScoped
public class ParticipantAttestationPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private ParticipationQueries participations;

    @Inject
    private AttestationQueries attestations;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private final List<OwnAttestation> earned = new ArrayList<>();
    private SeatView seat;

    /** One attestation in words. */
    public record Line(String code, String name, String when, String state, boolean valid, String reason) {}

    static String address(UUID enrolment) {
        return ParticipantPage.page(enrolment) + "/attestation";
    }

    /** Reads the seat of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        EnrolmentId enrolment = new EnrolmentId(address.id("enrolment"));
        seat = participations.organised(current.get(), enrolment);
        attestations.ofEnrolment(enrolment.value(), earned::add);
    }

    public String getTitle() {
        return seat.seat().session().action().title();
    }

    public String getParticipantAddress() {
        return ParticipantPage.page(seat.seat().enrolment().value());
    }

    public String getSessionAddress() {
        return "/dpc/organisateur/sessions/" + seat.seat().session().id().value();
    }

    /** What was issued, the first first. */
    public List<Line> getLines() {
        return earned.stream().map(this::line).toList();
    }

    private Line line(OwnAttestation own) {
        return new Line(
                own.says().code(),
                own.says().holder().shown(),
                Messages.text(
                        "attestation.list.issued",
                        french.date(own.says().issuedAt(), seat.seat().session().zone()),
                        own.says().issuer()),
                Messages.text("attestation.state." + own.standing().state()),
                own.standing().valid(),
                own.endReason().isEmpty() ? "" : Messages.text("attestation.end.reason", own.endReason()));
    }

    /** The code of the one that can be revoked; empty when there is none. */
    public String getRevocable() {
        return earned.stream()
                .filter(own -> own.standing().valid())
                .map(own -> own.says().code())
                .findFirst()
                .orElse("");
    }

    public String getFormAddress() {
        return "/api/revocations/participants/" + seat.seat().enrolment().value();
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    /** Why the last form was refused; empty when it was not. */
    public String getError() {
        return form
                .refusedBy(
                        Reason.Fault.REASON_MISSING,
                        Reason.Fault.REASON_TOO_LONG,
                        AttestationRule.NOT_CONFIRMED,
                        AttestationRule.NOT_VALID_ANY_MORE)
                .stream()
                .map(rule -> Messages.text(rule.messageKey(), Reason.LONGEST))
                .findFirst()
                .orElse("");
    }

    public boolean isDone() {
        return form.value("fait").equals("revocation");
    }
}
