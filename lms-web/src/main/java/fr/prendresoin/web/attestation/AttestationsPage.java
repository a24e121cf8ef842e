package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.attestation.UnsaidCompletion;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The attestations of whoever is signed in, and what they completed before attestations were issued by themselves. */
@Named
@RequestScoped
public class AttestationsPage implements Page {

    private static final String ZONE = "Europe/Paris";

    private final CurrentActor current;
    private final AttestationQueries attestations;
    private final French french;
    private List<Line> lines = List.of();
    private List<Unsaid> unsaid = List.of();

    protected AttestationsPage() {
        this(null, null, null);
    }

    @Inject
    AttestationsPage(CurrentActor current, AttestationQueries attestations, French french) {
        this.current = current;
        this.attestations = attestations;
        this.french = french;
    }

    /** One attestation. */
    public record Line(String title, String when, String code, String address, String state, boolean valid) {}

    /** Something completed that no attestation says yet. */
    public record Unsaid(String title, String when, String claimAddress) {}

    @Override
    public void load() {
        lines = attestations.own(current.get()).stream().map(this::line).toList();
        unsaid = attestations.unsaid(current.get()).stream().map(this::unsaid).toList();
    }

    private Line line(OwnAttestation own) {
        return new Line(
                own.says().title(),
                Messages.text(
                        "attestation.list.issued",
                        french.date(own.says().issuedAt(), ZONE),
                        own.says().issuer()),
                own.says().code(),
                "/mes-attestations/" + own.says().code(),
                Messages.text("attestation.state." + own.standing().state()),
                own.standing().valid());
    }

    private Unsaid unsaid(UnsaidCompletion completed) {
        return new Unsaid(
                completed.title(),
                Messages.text("attestation.list.completed", french.date(completed.completedAt(), completed.zone())),
                "/api/mes-attestations/demande/" + completed.enrolment());
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Unsaid> getUnsaid() {
        return unsaid;
    }
}
