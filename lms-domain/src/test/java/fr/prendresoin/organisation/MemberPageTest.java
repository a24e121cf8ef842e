package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemberPageTest {

    private static final FacultyId FACULTY = new FacultyId(UUID.randomUUID());

    private static List<MemberRow> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new MemberRow(UUID.randomUUID(), "Exemple " + number, "Étudiant"))
                .toList();
    }

    private static Actor holding(Role role, UUID scope) {
        return Actor.of(new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(role, scope)));
    }

    @Test
    void the_next_page_starts_after_the_last_member_shown() {
        List<MemberRow> read = members(4);

        MemberPage page = MemberPage.of(read, 3);

        assertThat(page.rows()).isEqualTo(read.subList(0, 3));
        assertThat(page.next()).contains(read.get(2).person());
    }

    @Test
    void a_list_that_fills_a_page_exactly_has_no_next_one() {
        MemberPage page = MemberPage.of(members(3), 3);

        assertThat(page.rows()).hasSize(3);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void only_the_manager_of_the_faculty_sees_names() {
        assertThat(OrganisationRights.maySeeNames(holding(Role.FACULTY_MANAGER, FACULTY.value()), FACULTY))
                .isTrue();
        assertThat(OrganisationRights.maySeeNames(holding(Role.FACULTY_MANAGER, UUID.randomUUID()), FACULTY))
                .isFalse();
        assertThat(OrganisationRights.maySeeNames(holding(Role.ADMINISTRATOR, null), FACULTY))
                .isFalse();
    }
}
