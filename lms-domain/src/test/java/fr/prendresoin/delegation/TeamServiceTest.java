package fr.prendresoin.delegation;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.AccountWorld;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MemberAppointed;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.OrganisationRule;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RecordedEvents;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TeamServiceTest {

    private static final String REASON = "Remplace une collègue";

    private final AccountWorld world = new AccountWorld();
    private final RecordedEvents events = new RecordedEvents();
    private final OrganisationFixtures.Appointments appointments =
            new OrganisationFixtures.Appointments((actor, change) -> {}, events, world.clock);
    private final Set<PersonId> national = new HashSet<>();
    private final TeamService team = new TeamService(world.search(), national::contains, appointments.service());
    private final PersonId person = world.invited(new Login("claire"));
    private final UUID component = OrganisationFixtures.anyFaculty().value();
    private final Grant teacher = new Grant(Role.TEACHER, component);
    private final Actor manager = appointed(component);

    @Test
    void a_manager_gives_a_role_to_who_has_this_login_and_takes_it_back() {
        team.appoint(manager, "Claire", teacher, REASON);
        team.end(manager, appointments.held(person, teacher), "Mutation");

        assertThat(events.of(MemberAppointed.class)).contains(new MemberAppointed(person, teacher, REASON));
        assertThat(appointments.service().holds(IdentityFixtures.administrator(), person, teacher))
                .isFalse();
    }

    @Test
    void who_holds_a_national_role_is_nobody_to_a_manager() {
        national.add(person);

        assertRefused(() -> team.appoint(manager, "claire", teacher, REASON), IdentityRule.PERSON_UNKNOWN);
    }

    @Test
    void nobody_is_looked_for_when_the_role_is_not_theirs_to_give_or_the_reason_is_missing() {
        Grant above = new Grant(Role.FACULTY_MANAGER, component);

        for (int guess = 0; guess < 10; guess++) {
            assertThatExceptionOfType(AccessDenied.class)
                    .isThrownBy(() -> team.appoint(manager, "personne", above, REASON));
            assertRefused(() -> team.appoint(manager, "personne", teacher, " "), Reason.Fault.REASON_MISSING);
        }
        team.appoint(manager, "claire", teacher, REASON);

        assertThat(events.of(MemberAppointed.class)).contains(new MemberAppointed(person, teacher, REASON));
    }

    @Test
    void nobody_gives_themselves_a_role() {
        Actor self = Actor.of(person, "claire", manager.grants());
        appointments.held(person, new Grant(Role.FACULTY_MANAGER, component));

        assertRefused(() -> team.appoint(self, "claire", teacher, REASON), OrganisationRule.NOT_ONESELF);
    }

    private Actor appointed(UUID unit) {
        Actor actor = IdentityFixtures.managerOf(unit);
        appointments.held(actor.requirePerson(), new Grant(Role.FACULTY_MANAGER, unit));
        return actor;
    }
}
