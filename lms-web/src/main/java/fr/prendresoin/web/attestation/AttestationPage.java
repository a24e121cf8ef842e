package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One attestation of whoever is signed in, as a sheet; what others are told of it; and its files. */
@Named
@RequestScoped
public class AttestationPage implements Page {

    private final CurrentActor current;
    private final Address address;
    private final AttestationQueries attestations;
    private final French french;
    private OwnAttestation own;
    private VerificationView verification;

    protected AttestationPage() {
        this(null, null, null, null);
    }

    @Inject
    AttestationPage(CurrentActor current, Address address, AttestationQueries attestations, French french) {
        this.current = current;
        this.address = address;
        this.attestations = attestations;
        this.french = french;
    }

    @Override
    public void load() {
        AttestationCode code = AttestationCode.typed(address.segment("code"));
        own = attestations.own(current.get(), code);
        verification = VerificationView.of(attestations.verify(code).orElseThrow(), french);
    }

    public AttestationSheet getSheet() {
        return AttestationSheet.of(own.says(), french);
    }

    public VerificationView getVerification() {
        return verification;
    }

    public String getLink() {
        return Addresses.link(own.says().code());
    }

    public String getPdf() {
        return files() + ".pdf";
    }

    public String getJson() {
        return files() + ".json";
    }

    public String getProof() {
        return files() + ".zip";
    }

    private String files() {
        return "/mes-attestations/" + own.says().code();
    }

    public boolean isValid() {
        return own.standing().valid();
    }

    /** Whether its holder bears another name now. */
    public boolean isRenamed() {
        return own.renamed();
    }

    /** Where a new one is asked for under the name of today. */
    public String getReplaceAddress() {
        return "/api/mes-attestations/" + own.says().code() + "/nouveau-nom";
    }

    /** The one that took its place; empty otherwise. */
    public String getReplacedBy() {
        return own.standing().replacedBy();
    }

    /** Why it was revoked; empty otherwise. */
    public String getEndReason() {
        return own.endReason().isEmpty() ? "" : Messages.text("attestation.end.reason", own.endReason());
    }

    public String getState() {
        return Messages.text("attestation.state." + own.standing().state());
    }
}
