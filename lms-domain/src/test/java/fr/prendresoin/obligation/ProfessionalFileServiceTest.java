package fr.prendresoin.obligation;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The professional's own file: rules 26 to 28 of the domain. */
class ProfessionalFileServiceTest {

    private static final byte[] PDF = "%PDF-1.7 attestation".getBytes(StandardCharsets.US_ASCII);

    private final InMemoryFileRepository files = new InMemoryFileRepository();
    private final HandClock clock = HandClock.at("2026-11-24T09:00:00Z");
    private final ProfessionalFileService service = new ProfessionalFileService(files, clock);
    private final OpenAction evening = ObligationFixtures.open("Vignettes", "2026-12-10 EPP -R 2", 240);
    private final ProfessionalFileQueries queries = new ProfessionalFileQueries(
            files, List.of(actor -> List.of()), List.of((actor, day, profession) -> List.of(evening)), clock);
    private final Actor owner = practitioner();

    @Test
    void rule_27_nobody_but_the_professional_reads_or_writes_the_file_whatever_their_role() {
        UUID action = proven(action("2026-06-12"), "preuve.pdf");
        service.practise(owner, ObligationFixtures.situation("2010-09-01 10 L"));
        UUID sending = service.handOver(owner, queries.summary(owner, ObligationFixtures.TODAY), "{}");

        for (Actor other : others()) {
            List<ThrowingCallable> attempts = List.of(
                    () -> queries.dossier(other),
                    () -> queries.open(other),
                    () -> queries.situations(other),
                    () -> queries.spans(other),
                    () -> queries.sendings(other),
                    () -> queries.proof(other, action),
                    () -> queries.handedOver(other, sending),
                    () -> queries.summary(other, ObligationFixtures.TODAY),
                    () -> service.declare(other, action("2026-06-12")),
                    () -> service.practise(other, ObligationFixtures.situation("2010-09-01 10 L")),
                    () -> service.note(other, ObligationFixtures.span("I 2024-01-01..")),
                    () -> service.prove(other, action, ProofFile.of("autre.pdf", PDF)),
                    () -> service.withdraw(other, action));
            assertThat(attempts).allSatisfy(attempt -> assertThatExceptionOfType(NotFound.class)
                    .as(other.name() + " " + other.grants())
                    .isThrownBy(attempt));
        }
    }

    @Test
    void rule_27_another_professional_finds_nothing_of_it() {
        UUID action = proven(action("2026-06-12"), "preuve.pdf");
        service.practise(owner, ObligationFixtures.situation("2010-09-01 10 L"));
        UUID situation = queries.situations(owner).get(0).id();
        UUID sending = service.handOver(owner, queries.summary(owner, ObligationFixtures.TODAY), "{}");
        Actor colleague = practitioner();

        assertThat(queries.dossier(colleague).actions()).isEmpty();
        assertThat(queries.sendings(colleague)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.proof(colleague, action));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.handedOver(colleague, sending));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.withdraw(colleague, action));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.unsay(colleague, situation));
    }

    @Test
    void rule_26_the_summary_lists_actions_in_order_of_time_by_type_with_their_proofs_and_sums_by_year() {
        service.practise(owner, ObligationFixtures.situation("2010-09-01 10 L"));
        files.knownUnder(owner.person(), "99700366240");
        service.declare(owner, action("2024-05-10", ActionType.EPP));
        proven(action("2023-02-01", ActionType.FC), "février.pdf");
        service.declare(owner, action("2024-03-01", ActionType.FC, ActionType.EPP));
        service.declare(owner, action("2026-03-01", ActionType.GDR));

        Summary summary = queries.summary(owner, LocalDate.parse("2025-01-01"));

        assertThat(summary.rpps()).isEqualTo("99700366240");
        assertThat(summary.period().last()).isEqualTo("2025-12-31");
        assertThat(days(summary.actions())).containsExactly("2023-02-01", "2024-03-01", "2024-05-10");
        assertThat(days(summary.byType().get(ActionType.FC))).containsExactly("2023-02-01", "2024-03-01");
        assertThat(days(summary.byType().get(ActionType.EPP))).containsExactly("2024-03-01", "2024-05-10");
        assertThat(summary.byType().get(ActionType.GDR)).isEmpty();
        assertThat(summary.actions().get(0).origin().proof()).isEqualTo("février.pdf");
        assertThat(summary.byYear())
                .containsEntry(2023, new Summary.Sum(1, 210))
                .containsEntry(2024, new Summary.Sum(2, 420))
                .containsEntry(2025, new Summary.Sum(0, 0));
        assertThat(summary.total()).isEqualTo(new Summary.Sum(3, 630));
        assertThat(summary.control().authority()).isEqualTo(Authority.ORDER);
    }

    @Test
    void rule_28_the_summary_leaves_only_by_an_act_of_its_owner_and_what_was_handed_over_stays_as_it_was() {
        service.practise(owner, ObligationFixtures.situation("2010-09-01 10 L"));
        service.declare(owner, action("2026-06-12"));
        assertThat(queries.sendings(owner)).isEmpty();

        UUID sending = service.handOver(owner, queries.summary(owner, ObligationFixtures.TODAY), "{\"actions\":1}");
        service.declare(owner, action("2026-07-12"));

        assertThat(queries.handedOver(owner, sending)).isEqualTo("{\"actions\":1}");
        assertThat(queries.sendings(owner)).singleElement().satisfies(row -> {
            assertThat(row.authority()).isEqualTo(Authority.ORDER);
            assertThat(row.first()).isEqualTo("2026-01-01");
        });
    }

    @Test
    void rule_44_an_action_declared_once_counts_for_both_obligations() {
        service.practise(owner, ObligationFixtures.situation("2010-09-01 10 L"));
        service.declare(owner, action("2026-06-12", ActionType.FC));

        Standing standing = queries.standing(queries.dossier(owner));
        assertThat(FindingText.of(standing.development().orElseThrow())).contains("TYPE+(FC,1)");
        assertThat(FindingText.of(standing.certification().orElseThrow())).contains("BLOC!(4,1,2)");
    }

    @Test
    void the_shortest_way_is_found_among_what_is_open_today() {
        service.practise(owner, ObligationFixtures.situation("2010-09-01 10 L"));
        service.declare(owner, action("2026-06-12", ActionType.FC));

        Standing standing = queries.standing(queries.dossier(owner));
        assertThat(queries.shortestWay(standing, queries.open(owner)))
                .contains(new ShortWay(Verdict.Duty.DEVELOPMENT, List.of(evening)));
    }

    @Test
    void an_action_taken_out_leaves_nothing_behind() {
        UUID action = proven(action("2026-06-12"), "preuve.pdf");
        service.withdraw(owner, action);

        assertThat(queries.dossier(owner).actions()).isEmpty();
        assertThat(files.proof(action)).isEmpty();
    }

    @Test
    void another_file_takes_the_place_of_the_one_before() {
        UUID action = proven(action("2026-06-12"), "ancienne.pdf");
        service.prove(owner, action, ProofFile.of("nouvelle.pdf", PDF));

        assertThat(queries.proof(owner, action).name()).isEqualTo("nouvelle.pdf");
    }

    @Test
    void what_is_said_twice_of_one_day_is_a_correction() {
        service.practise(owner, ObligationFixtures.situation("2010-09-01 10 L"));
        service.practise(owner, ObligationFixtures.situation("2010-09-01 21 S"));

        assertThat(queries.situations(owner)).singleElement().satisfies(row -> assertThat(row.situation())
                .isEqualTo(ObligationFixtures.situation("2010-09-01 21 S")));
    }

    @Test
    void what_cannot_be_is_refused_by_its_name() {
        assertRefused(() -> service.declare(owner, action("2026-11-25")), ObligationRule.DAY_TO_COME);
        assertRefused(() -> action("2026-11-24", new ActionType[0]), ObligationRule.TYPE_MISSING);
        assertRefused(
                () -> service.note(owner, ObligationFixtures.span("I 2024-02-01..2024-01-31")),
                ObligationRule.SPAN_BACKWARDS);
        service.note(owner, ObligationFixtures.span("I 2024-01-01..2024-06-30"));
        assertRefused(
                () -> service.note(owner, ObligationFixtures.span("I 2024-06-30..")), ObligationRule.SPAN_OVERLAPS);
        service.note(owner, ObligationFixtures.span("A 2024-06-30.."));
        assertRefused(
                () -> service.practise(owner, ObligationFixtures.situation("2010-09-01 11 L")),
                ObligationRule.PROFESSION_MISSING);
    }

    @Test
    void a_proof_is_a_pdf_or_a_photograph_whatever_its_name_says() {
        byte[] page = "<html><script>".getBytes(StandardCharsets.US_ASCII);
        byte[] large = Arrays.copyOf(PDF, ProofFile.LARGEST + 1);

        assertRefused(() -> ProofFile.of("preuve.pdf", page), ObligationRule.PROOF_KIND);
        assertRefused(() -> ProofFile.of("preuve.pdf", large), ObligationRule.PROOF_TOO_LARGE, 5);
        assertThat(ProofFile.of("C:\\scans\\dr \"X\"\r\n<é>.exe", PDF).name()).isEqualTo("dr _X____é_.pdf");
        assertThat(ProofFile.of("photo.pdf", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})
                        .name())
                .isEqualTo("photo.jpg");
        assertThat(ProofFile.of(null, PDF).name()).isEqualTo("justificatif.pdf");
    }

    @Test
    void the_proofs_of_one_file_have_a_limit_together_and_a_refused_one_leaves_the_one_before() {
        int most = FileLimits.on(ObligationFixtures.TODAY).proofMegabytes();
        byte[] scan = Arrays.copyOf(PDF, ProofFile.LARGEST);
        for (int kept = 0; kept < most; kept += scan.length >> 20) {
            service.prove(owner, service.declare(owner, action("2026-06-12")), ProofFile.of("scan.pdf", scan));
        }
        UUID first = queries.dossier(owner).actions().get(0).id();
        UUID more = service.declare(owner, action("2026-06-13"));

        assertRefused(
                () -> service.prove(owner, more, ProofFile.of("une-de-trop.pdf", PDF)),
                ObligationRule.PROOFS_FULL,
                most);
        service.prove(owner, first, ProofFile.of("plus-legere.pdf", PDF));
        service.prove(owner, more, ProofFile.of("a-sa-place.pdf", PDF));
        assertRefused(
                () -> service.prove(owner, more, ProofFile.of("trop-lourde.pdf", scan)),
                ObligationRule.PROOFS_FULL,
                most);
        assertThat(queries.proof(owner, more).name()).isEqualTo("a-sa-place.pdf");

        service.withdraw(owner, first);
        service.prove(owner, more, ProofFile.of("un-scan.pdf", scan));
        assertThat(queries.proof(owner, more).name()).isEqualTo("un-scan.pdf");
    }

    private UUID proven(NewAction action, String file) {
        UUID declared = service.declare(owner, action);
        service.prove(owner, declared, ProofFile.of(file, PDF));
        return declared;
    }

    private static List<Actor> others() {
        Actor owner = practitioner();
        return List.of(
                IdentityFixtures.administrator(),
                actor(Role.DPC_ORGANISER),
                actor(Role.FACULTY_MANAGER),
                actor(Role.DOYENS),
                actor(Role.STUDENT),
                actor(Role.TEACHER),
                owner.seenBy(new Onlooker(IdentityFixtures.anyPerson(), Optional.empty())),
                Actor.system("a-job"),
                Actor.machine("a-token", List.of(new Grant(Role.PRACTITIONER, null))),
                Actor.anonymous());
    }

    private static Actor practitioner() {
        return actor(Role.PRACTITIONER);
    }

    private static Actor actor(Role role) {
        return Actor.of(IdentityFixtures.anyPerson(), "Somebody", List.of(new Grant(role, null)));
    }

    private static NewAction action(String endedOn, ActionType... types) {
        return new NewAction(
                "Une action",
                "Un organisme",
                new ObligationAction.Merits(Set.of(types), true, true, Set.of(4)),
                LocalDate.parse(endedOn),
                210);
    }

    private static NewAction action(String endedOn) {
        return action(endedOn, ActionType.FC);
    }

    private static List<String> days(List<ObligationAction> actions) {
        return actions.stream().map(action -> action.endedOn().toString()).toList();
    }
}
