package fr.prendresoin.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorTest {

    @ParameterizedTest
    @CsvSource({
        "/accueil, /accueil",
        "/formations/qvt/lire/premiere, /formations",
        "/pilotage/etablissements/0755976n-medecine, /pilotage/etablissements",
        "/gestion/promotions, /gestion/promotions",
        "/gestion/promotions/1, /gestion/promotions",
        "/gestion/inscriptions/1, /gestion/promotions",
        "/gestion/cohortes/1, /gestion/cohortes",
        "/gestion/imports/1, /gestion/imports"
    })
    void the_way_to_the_section_of_a_page_is_the_current_one(String page, String way) {
        assertThat(menu(Role.FACULTY_MANAGER, page))
                .filteredOn(Visitor.Item::current)
                .extracting(Visitor.Item::address)
                .containsExactly(way);
    }

    @Test
    void on_a_page_of_no_section_no_way_is_current() {
        assertThat(menu(Role.FACULTY_MANAGER, "/aide")).noneMatch(Visitor.Item::current);
    }

    @ParameterizedTest
    @CsvSource({"/administration/comptes", "/administration/comptes/1", "/administration/journal"})
    void an_administrator_finds_accounts_and_journal_in_one_section(String page) {
        assertThat(menu(Role.ADMINISTRATOR, page))
                .filteredOn(Visitor.Item::current)
                .extracting(Visitor.Item::address)
                .containsExactly("/administration/comptes");
    }

    @Test
    void a_student_has_no_way_to_figures_and_promotions() {
        assertThat(menu(Role.STUDENT, "/accueil"))
                .extracting(Visitor.Item::address)
                .containsExactly("/accueil", "/formations");
    }

    private static List<Visitor.Item> menu(Role role, String page) {
        Actor actor =
                Actor.of(new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(role, UUID.randomUUID())));
        CurrentActor current = new CurrentActor() {
            @Override
            public Actor get() {
                return actor;
            }
        };
        Address address = new Address() {
            @Override
            public String getPath() {
                return page;
            }
        };
        return new Visitor(current, address, new French()).getMenu();
    }
}
