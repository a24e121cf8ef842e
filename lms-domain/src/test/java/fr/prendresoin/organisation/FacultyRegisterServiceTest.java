package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Columns;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacultyRegisterServiceTest {

    private final InMemoryOrganisationRepository organisations = new InMemoryOrganisationRepository();
    private final FacultyRegisterService service = new FacultyRegisterService(organisations);
    private final List<FacultyRecord> records = FacultyRegisterService.read();

    @Test
    void the_reference_data_hold_121_faculties_each_with_a_valid_uai() {
        assertThat(records)
                .hasSize(121)
                .allMatch(reference -> reference.uai().value().length() == 8);
    }

    @Test
    void no_two_faculties_share_a_code_which_fits_an_address() {
        assertThat(records)
                .extracting(FacultyRecord::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9]{7}[a-z](-[a-z0-9]+)+") && code.length() <= 80);
    }

    @Test
    void every_faculty_says_who_it_is_and_where() {
        assertThat(records)
                .allMatch(reference ->
                        !reference.name().isBlank() && reference.name().length() <= 200)
                .allMatch(reference -> !reference.establishment().isBlank())
                .allMatch(reference -> !reference.city().isBlank())
                .allMatch(reference -> !reference.academy().isBlank());
    }

    @Test
    void every_faculty_has_a_time_zone_overseas_too() {
        assertThat(records)
                .extracting(reference -> reference.zone().getId())
                .contains("Indian/Reunion", "Europe/Paris");
    }

    @Test
    void what_nobody_verified_is_marked_as_such() {
        assertThat(records)
                .allMatch(reference -> List.of("oui", "partiel", "non").contains(reference.uaiVerified()))
                .allMatch(reference -> List.of("oui", "non").contains(reference.componentVerified()));
    }

    @Test
    void refreshing_twice_adds_no_faculty_twice() {
        service.refresh(Actor.system("start-up"));
        int count = service.refresh(Actor.system("start-up"));

        assertThat(count).isEqualTo(121);
        assertThat(organisations.all(Faculty.class)).hasSize(121);
    }

    @Test
    void refreshing_takes_over_the_name_of_today_and_keeps_the_identity() {
        Faculty known = new Faculty(records.get(0));
        Object id = Columns.read(known, "id");
        Columns.write(known, "name", "Ancien nom");
        organisations.add(known);

        service.refresh(Actor.system("start-up"));

        assertThat(Columns.read(known, "name")).isEqualTo(records.get(0).name());
        assertThat(Columns.read(known, "id")).isEqualTo(id);
    }

    @Test
    void only_the_administration_refreshes() {
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.refresh(IdentityFixtures.anyLearner()));
    }
}
