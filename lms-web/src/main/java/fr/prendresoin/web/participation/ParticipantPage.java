package fr.prendresoin.web.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.participation.ParticipationRule;
import fr.prendresoin.participation.ParticipationService;
import fr.prendresoin.participation.SeatView;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One participant for their organiser: what they lack, and what is written between both. */
@Named
@RequestScoped
public class ParticipantPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private ParticipationQueries participations;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private SeatView seat;

    static String page(UUID enrolment) {
        return "/dpc/organisateur/participants/" + enrolment;
    }

    /** Reads the seat of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        seat = participations.organised(current.get(), new EnrolmentId(address.id("enrolment")));
    }

    /** Their name, as the session lists it. */
    public String getName() {
        return participations.participants(current.get(), seat.seat().session().id()).stream()
                .filter(each -> new PersonId(each.participant().person())
                        .equals(seat.seat().person()))
                .map(each -> each.participant().givenName() + " "
                        + each.participant().familyName())
                .findFirst()
                .orElse(Messages.text("participation.participant.left"));
    }

    public String getTitle() {
        return seat.seat().session().action().title();
    }

    public String getSessionAddress() {
        return "/dpc/organisateur/sessions/" + seat.seat().session().id().value();
    }

    /** Where their attestation is revoked; empty as long as they have none. */
    public String getAttestation() {
        return seat.credit().isPresent() || seat.revoked()
                ? ParticipantAttestationPage.address(seat.seat().enrolment().value())
                : "";
    }

    /** Where their evidence file is taken. */
    public String getProof() {
        return "/api/preuves/participants/" + seat.seat().enrolment().value() + "/dossier.zip";
    }

    public List<StepLine> getSteps() {
        return seat.checklist().steps().stream()
                .map(step -> StepLine.of(step, french))
                .toList();
    }

    public List<MessageLine> getMessages() {
        return seat.messages().stream()
                .map(message ->
                        MessageLine.of(message, french, seat.seat().session().zone()))
                .toList();
    }

    public String getFormAddress() {
        return "/api" + page(seat.seat().enrolment().value()) + "/reponse";
    }

    /** What was typed, when it came back refused. */
    public String getAnswer() {
        return form.value("texte");
    }

    /** Why it was refused; empty when it was not. */
    public String getError() {
        return form.refusedBy(ParticipationRule.values()).stream()
                .map(rule -> Messages.text(rule.messageKey(), ParticipationService.LONGEST_MESSAGE))
                .findFirst()
                .orElse("");
    }

    public boolean isAnswered() {
        return form.value("fait").equals("reponse");
    }

    public int getLongestMessage() {
        return ParticipationService.LONGEST_MESSAGE;
    }
}
