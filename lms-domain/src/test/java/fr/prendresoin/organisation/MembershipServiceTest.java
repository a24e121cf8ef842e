package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MembershipServiceTest {

    private static final UUID FACULTY = OrganisationFixtures.anyFaculty().value();

    private final InMemoryOrganisationRepository organisations = new InMemoryOrganisationRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final MembershipService service =
            new MembershipService(organisations, events, HandClock.at("2026-11-22T09:00:00Z"));
    private final PersonId person = IdentityFixtures.anyPerson();

    @ParameterizedTest
    @EnumSource(names = {"DOYENS", "ADMINISTRATOR", "PRACTITIONER"})
    void a_national_role_has_no_faculty(Role role) {
        service.appoint(IdentityFixtures.administrator(), person, new Grant(role, null));

        assertThat(events.all()).containsExactly(new MemberAppointed(person, new Grant(role, null)));
        assertRefused(new Grant(role, FACULTY));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DOYENS", "ADMINISTRATOR", "PRACTITIONER"})
    void every_other_role_needs_one(Role role) {
        service.appoint(IdentityFixtures.administrator(), person, new Grant(role, FACULTY));

        assertThat(events.all()).containsExactly(new MemberAppointed(person, new Grant(role, FACULTY)));
        assertRefused(new Grant(role, null));
    }

    @Test
    void only_the_administration_appoints() {
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.appoint(
                        IdentityFixtures.managerOf(FACULTY), person, new Grant(Role.FACULTY_MANAGER, FACULTY)));
        assertThat(organisations.all(Membership.class)).isEmpty();
    }

    private void assertRefused(Grant grant) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.appoint(IdentityFixtures.administrator(), person, grant))
                .extracting(RuleViolation::rule)
                .isEqualTo(OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE);
        assertThat(organisations.all(Membership.class)).hasSize(1);
    }
}
