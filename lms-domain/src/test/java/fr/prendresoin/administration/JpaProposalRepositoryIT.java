package fr.prendresoin.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaProposalRepositoryIT extends ProposalRepositoryContract {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final Actor administrator = IdentityFixtures.administrator();

    @Override
    World world() {
        return database.world();
    }

    @Override
    ProposalRepository repository() {
        return new JpaProposalRepository(database.entityManager());
    }

    private AccountQueries accounts() {
        return new AccountQueries(database.entityManager(), clock);
    }

    @Test
    void an_administrator_is_counted_once_and_no_longer_once_their_role_has_ended() {
        JpaAdministrators administrators = new JpaAdministrators(database.entityManager());
        PersonId one = database.world().person();
        PersonId gone = database.world().person();
        membership(one, "ADMINISTRATOR", false);
        membership(gone, "ADMINISTRATOR", true);
        membership(database.world().person(), "DOYENS", false);

        assertThat(administrators.count()).isEqualTo(1);
        assertThat(administrators.include(one)).isTrue();
        assertThat(administrators.include(gone)).isFalse();
    }

    @Test
    void administrators_who_can_sign_in_are_counted_beside_one_of_them() {
        JpaAdministrators administrators = new JpaAdministrators(database.entityManager());
        PersonId one = account("2026-11-01", "ADMINISTRATOR");
        PersonId active = account(null, "ADMINISTRATOR");
        account(null, "DOYENS");

        assertThat(administrators.activeBeside(one)).isEqualTo(1);
        assertThat(administrators.activeBeside(active)).isZero();
    }

    private PersonId account(String suspended, String role) {
        PersonId person = database.world().person();
        database.world()
                .sql(
                        "insert into account (id, person_id, login, password_hash, suspended_at, version)"
                                + " values (?, ?, ?, 'none', " + (suspended == null ? "null" : "'" + suspended + "'")
                                + ", 1)",
                        Ids.next(),
                        person.value(),
                        person.value().toString());
        membership(person, role, false);
        return person;
    }

    @Test
    void people_are_found_by_the_beginning_of_a_name_page_after_page() {
        for (int number = 0; number < 60; number++) {
            database.world().person("Exemple", "Prénom" + number % 7);
        }
        database.world().person("Autre", "Zoé");
        List<UUID> found = new ArrayList<>();
        Optional<PersonId> mark = Optional.empty();
        do {
            AccountSlice slice = accounts().search(administrator, "exem", mark);
            slice.rows().forEach(row -> found.add(row.id()));
            mark = slice.next();
        } while (mark.isPresent());

        assertThat(found).hasSize(60).doesNotHaveDuplicates();
        assertThat(accounts().search(administrator, "zo", Optional.empty()).rows())
                .extracting(AccountRow::name)
                .containsExactly("Zoé Autre");
    }

    @Test
    void one_letter_or_a_wildcard_finds_nobody() {
        database.world().person("Exemple", "Camille");

        assertThat(accounts().search(administrator, "E", Optional.empty()).rows())
                .isEmpty();
        assertThat(accounts().search(administrator, "%%", Optional.empty()).rows())
                .isEmpty();
        assertThat(accounts().search(administrator, "__", Optional.empty()).rows())
                .isEmpty();
    }

    @Test
    void somebody_without_an_account_is_shown_without_one_and_their_roles_present_ones_first() {
        PersonId person = database.world().person("Exemple", "Camille");
        membership(person, "DOYENS", true);
        membership(person, "PRACTITIONER", false);

        assertThat(accounts().get(administrator, person).login()).isNull();
        assertThat(accounts().roles(administrator, person))
                .extracting(RoleRow::role)
                .containsExactly(Role.PRACTITIONER, Role.DOYENS);
        assertThat(accounts().names(administrator, Set.of(person.value(), Ids.next())))
                .containsOnlyKeys(person.value())
                .containsValue("Camille Exemple");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> accounts().get(administrator, IdentityFixtures.anyPerson()));
    }

    @Test
    void a_proposal_waits_for_seven_days() {
        PersonId proposer = database.world().person();
        Actor acting = Actor.of(proposer, "administrator", List.of(new Grant(Role.ADMINISTRATOR, null)));
        repository()
                .add(new Proposal(
                                RoleChange.appoint(database.world().person(), new Grant(Role.DOYENS, null)), "Succède")
                        .proposedBy(acting, clock.instant()));

        clock.advance(Duration.ofDays(7));
        assertThat(accounts().openProposals(administrator))
                .singleElement()
                .extracting(ProposalRow::proposer)
                .isEqualTo(proposer);
        clock.advance(Duration.ofSeconds(1));
        assertThat(accounts().openProposals(administrator)).isEmpty();
    }

    @Test
    void accounts_are_for_administrators() {
        Actor doyens = IdentityFixtures.doyens();

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> accounts().search(doyens, "exemple", Optional.empty()));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> accounts().openProposals(doyens));
    }

    private void membership(PersonId person, String role, boolean ended) {
        database.world()
                .sql(
                        "insert into membership (id, person_id, role, began_at, ended_at)"
                                + " values (?, ?, ?, '2026-09-01', " + (ended ? "'2026-10-01'" : "null") + ")",
                        Ids.next(),
                        person.value(),
                        role);
    }
}
