package fr.prendresoin.attestation;

import fr.prendresoin.evidence.PresentActor;
import fr.prendresoin.progress.CompletionLost;
import fr.prendresoin.progress.CourseCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Issues the attestation of a module the moment it is earned, and revokes it when a decision takes the completion away.
 * An enrolment without a faculty is none of initial training: what it earns is decided above.
 */
@ApplicationScoped
class IssueOnCourseCompleted {

    private final EarnedModules earned;
    private final AttestationService attestations;
    private final PresentActor present;

    protected IssueOnCourseCompleted() {
        this(null, null, null);
    }

    @Inject
    IssueOnCourseCompleted(EarnedModules earned, AttestationService attestations, PresentActor present) {
        this.earned = earned;
        this.attestations = attestations;
        this.present = present;
    }

    void on(@Observes CourseCompleted completed) {
        UUID enrolment = completed.enrolment().value();
        earned.of(enrolment)
                .filter(wanted -> !attestations.issued(present.get(), enrolment, wanted.kind()))
                .ifPresent(wanted -> attestations.issue(present.get(), wanted));
    }

    void on(@Observes CompletionLost lost) {
        attestations.revokeEarned(lost.enrolment().value(), AttestationKind.MODULE, ModuleWords.of("lost"));
    }
}
