package fr.prendresoin.federation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Lets in whom a provider has named. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class FederatedSignInService {

    private final RecognitionService recognition;

    protected FederatedSignInService() {
        this(null);
    }

    @Inject
    FederatedSignInService(RecognitionService recognition) {
        this.recognition = recognition;
    }

    /**
     * Lets a professional in, as far as the code when they have a second factor; who is not known yet is registered as a
     * practitioner.
     *
     * @throws fr.prendresoin.shared.RuleViolation when the identifier is of no register of professionals, when it
     *     contradicts what is known, when a new person has no name, or when the account is suspended
     */
    public SignInStep signIn(Actor platform, Professional professional) {
        platform.requireAdministration();
        return once(() -> recognition.signIn(platform, professional));
    }

    /**
     * Lets a student in whom their establishment has enrolled, as far as the code when they have a second factor; nobody
     * registers themselves into a faculty.
     *
     * @throws fr.prendresoin.shared.RuleViolation when the establishment has not enrolled them here, when the person is
     *     linked to somebody else of this provider, when what it says contradicts what is known, or when the account is
     *     suspended
     */
    public SignInStep signIn(Actor platform, Student student) {
        platform.requireAdministration();
        return once(() -> recognition.signIn(platform, student));
    }

    /**
     * Of two first sign-ins of the same somebody at once, the database takes one link and one account. The other is
     * undone whole and begins again, and then finds what the first made.
     */
    private static SignInStep once(Supplier<SignInStep> attempt) {
        try {
            return attempt.get();
        } catch (PersistenceException another) {
            return attempt.get();
        }
    }
}
