package fr.prendresoin.attestation;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Says what was earned by completing a module of initial training, also where it was completed before this existed. */
@ApplicationScoped
@Transactional
public class ModuleAttestationService {

    private final EarnedModules earned;
    private final AttestationService attestations;

    protected ModuleAttestationService() {
        this(null, null);
    }

    @Inject
    ModuleAttestationService(EarnedModules earned, AttestationService attestations) {
        this.earned = earned;
        this.attestations = attestations;
    }

    /**
     * Issues what the actor earned before attestations were issued by themselves.
     *
     * @throws NotFound when the enrolment is not theirs, or not completed
     * @throws RuleViolation when it is said already
     */
    public AttestationCode claim(Actor actor, EnrolmentId enrolment) {
        PersonId person = actor.requirePerson();
        NewAttestation wanted = earned.of(enrolment.value())
                .filter(module -> module.person().equals(person))
                .orElseThrow(() -> new NotFound("completed enrolment " + enrolment + " of " + actor.name()));
        return attestations.issue(actor, wanted);
    }

    /** Issues some of what was completed and never said; returns how many, zero when nothing is left. */
    public int catchUp(Actor actor, int most) {
        actor.requirePlatform();
        List<UUID> unsaid = earned.unsaid(most);
        unsaid.forEach(enrolment -> earned.of(enrolment).ifPresent(wanted -> attestations.issue(actor, wanted)));
        return unsaid.size();
    }
}
