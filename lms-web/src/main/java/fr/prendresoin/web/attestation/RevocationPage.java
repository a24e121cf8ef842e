package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.attestation.AttestationRule;
import fr.prendresoin.attestation.Verification;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Where an administrator finds the attestation of a module by its code, reads what everybody reads of it, and revokes it. */
@Named
@RequestScoped
public class RevocationPage implements Page {

    static final String ADDRESS = "/administration/attestations";

    @Inject
    private CurrentActor current;

    @Inject
    private AttestationQueries attestations;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private Verification found;

    /** Why a revocation was refused; empty when it was not. */
    static String refusal(RefusedForm form) {
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

    /** Looks for the code that was typed; for administrators only, also without one. */
    @Override
    public void load() {
        found = attestations.revocable(current.get(), code()).orElse(null);
    }

    private Optional<AttestationCode> code() {
        try {
            return getTyped().isEmpty() ? Optional.empty() : Optional.of(AttestationCode.typed(getTyped()));
        } catch (NotFound noCode) {
            return Optional.empty();
        }
    }

    /** What was asked for, as it was typed. */
    public String getTyped() {
        return form.value("code").strip();
    }

    public boolean isUnknown() {
        return !getTyped().isEmpty() && found == null;
    }

    /** What everybody reads of it; null when there is nothing. */
    public VerificationView getTold() {
        return found == null ? null : VerificationView.of(found, french);
    }

    public boolean isRevocable() {
        return found != null && found.standing().valid();
    }

    public String getFormAddress() {
        return "/api/revocations/module";
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    /** Why the last form was refused; empty when it was not. */
    public String getError() {
        return refusal(form);
    }

    public boolean isDone() {
        return form.value("fait").equals("revocation");
    }
}
