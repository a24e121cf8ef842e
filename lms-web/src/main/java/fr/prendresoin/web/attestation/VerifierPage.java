package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;

/** Whether the attestation of a code may be relied upon: for anybody, without a sign-in. */
@Named
@RequestScoped
public class VerifierPage implements Page {

    private final AttestationQueries attestations;
    private final HttpServletRequest request;
    private final Address address;
    private final French french;

    @Inject
    private Clock clock;

    @Inject
    private GuessThrottle throttle;

    private String typed = "";
    private VerificationView told;

    protected VerifierPage() {
        this(null, null, null, null);
    }

    @Inject
    VerifierPage(AttestationQueries attestations, HttpServletRequest request, Address address, French french) {
        this.attestations = attestations;
        this.request = request;
        this.address = address;
        this.french = french;
    }

    @Override
    public void load() {
        typed = address.optional("code").orElseGet(this::parameter).strip();
        if (!typed.isEmpty()) {
            told = find().orElseGet(this::unknown);
        }
    }

    private Optional<VerificationView> find() {
        try {
            return attestations
                    .verify(AttestationCode.typed(typed))
                    .map(verification -> VerificationView.of(verification, french));
        } catch (NotFound noCode) {
            return Optional.empty();
        }
    }

    /** Counts what nobody finds, so that whoever guesses waits; who has a code is never made to wait. */
    private VerificationView unknown() {
        throttle.missed(request.getRemoteAddr());
        return VerificationView.unknown();
    }

    private String parameter() {
        return Optional.ofNullable(request.getParameter("code")).orElse("");
    }

    /** What was asked for, as it was typed. */
    public String getTyped() {
        return typed;
    }

    /** Null while nothing was asked for. */
    public VerificationView getTold() {
        return told;
    }

    public String getNow() {
        return Messages.text("attestation.verifiedAt", french.moment(clock.instant(), "Europe/Paris"));
    }
}
