package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.shared.AccessDenied;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final UUID LYON = UUID.randomUUID();
    private static final UUID BREST = UUID.randomUUID();

    @Test
    void a_role_counts_in_its_own_scope_only() {
        Actor manager = IdentityFixtures.managerOf(LYON);

        assertThat(manager.is(Role.FACULTY_MANAGER, LYON)).isTrue();
        assertThat(manager.is(Role.FACULTY_MANAGER, BREST)).isFalse();
        assertThat(manager.is(Role.TEACHER, LYON)).isFalse();
    }

    @Test
    void an_administrator_of_a_faculty_is_no_administrator_of_the_nation() {
        Actor local = Actor.of(IdentityFixtures.anyPerson(), "local", List.of(new Grant(Role.ADMINISTRATOR, LYON)));

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(local::requireAdministration);
    }

    @Test
    void the_platform_and_an_administrator_administrate() {
        assertThatCode(Actor.system("migration")::requireAdministration).doesNotThrowAnyException();
        assertThatCode(IdentityFixtures.administrator()::requireAdministration).doesNotThrowAnyException();
    }

    @Test
    void a_visitor_and_a_job_are_no_person() {
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(Actor.anonymous()::requirePerson);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(Actor.system("job")::requirePerson);
        assertThat(Actor.anonymous().signedIn()).isFalse();
    }

    @Test
    void the_scopes_of_a_role_leave_out_the_nation_and_the_other_roles() {
        Actor actor = Actor.of(
                IdentityFixtures.anyPerson(),
                "several",
                List.of(
                        new Grant(Role.FACULTY_MANAGER, LYON),
                        new Grant(Role.TEACHER, BREST),
                        new Grant(Role.FACULTY_MANAGER, null)));

        assertThat(actor.scopesOf(Role.FACULTY_MANAGER)).containsExactly(LYON);
    }

    @Test
    void a_program_is_somebody_and_no_person_and_has_the_rights_of_its_token_only() {
        Actor program = Actor.machine("directory", List.of(new Grant(Role.FACULTY_MANAGER, LYON)));

        assertThat(program.visitor()).isFalse();
        assertThat(program.signedIn()).isFalse();
        assertThat(program.platform()).isFalse();
        assertThat(program.is(Role.FACULTY_MANAGER, LYON)).isTrue();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(program::requirePerson);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(program::requireAdministration);
    }
}
