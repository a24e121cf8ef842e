package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.DomainEvent;
import fr.prendresoin.shared.Evidential;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every event was asked whether it is an act of administration: what is not listed here, the journal keeps. */
class AdministrativeEventsTest {

    /** What learners do for themselves, and what follows from an act the journal keeps already. */
    private static final List<String> LEARNING = List.of(
            "ActivityCompleted",
            "AttemptGraded",
            "ChapterCompleted",
            "CohortEntered",
            "CohortLeft",
            "CompletionLost",
            "CourseCompleted",
            "DeadlineMoved",
            "EnrolmentsCut",
            "EnrolmentsErased",
            "EnrolmentsMoved",
            "LearnersEnrolled",
            "MailChanged",
            "ParticipantInvited",
            "PasswordChanged",
            "PasswordLinkMade",
            "PersonEnrolled",
            "PersonErased",
            "PlaceOffered",
            "PlanWritten",
            "RevocationDecided",
            "SecondFactorChanged",
            "StaysErased",
            "TimeProved",
            "VignetteCompleted");

    private final List<JavaClass> events = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.prendresoin").stream()
                    .filter(type -> type.isRecord() && type.isAssignableTo(DomainEvent.class))
                    .toList();

    @Test
    void what_a_learner_does_never_enters_the_journal_and_everything_else_does() {
        assertThat(events).hasSizeGreaterThan(10);
        assertThat(events)
                .filteredOn(
                        event -> !event.isAssignableTo(Administrative.class) && !event.isAssignableTo(Evidential.class))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(LEARNING);
    }
}
