package fr.prendresoin.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.organisation.FacultyKind;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FacultyChoiceTest {

    private final FacultyRow medicine = faculty("0134009m-medecine");
    private final FacultyRow pharmacy = faculty("0134009m-pharmacie");

    @Test
    void the_only_faculty_needs_no_choice() {
        assertThat(new FacultyChoice(List.of(medicine), "").chosen()).contains(medicine);
    }

    @Test
    void several_wait_to_be_chosen() {
        FacultyChoice waiting = new FacultyChoice(List.of(medicine, pharmacy), "");
        FacultyChoice made = new FacultyChoice(List.of(medicine, pharmacy), pharmacy.code());

        assertThat(waiting.chosen()).isEmpty();
        assertThat(waiting.options()).noneMatch(Option::chosen);
        assertThat(made.chosen()).contains(pharmacy);
        assertThat(made.options()).extracting(Option::chosen).containsExactly(false, true);
    }

    @Test
    void the_faculty_of_others_and_none_at_all_are_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> new FacultyChoice(List.of(medicine), pharmacy.code()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> new FacultyChoice(List.of(), ""));
    }

    private static FacultyRow faculty(String code) {
        return new FacultyRow(UUID.randomUUID(), code, "UFR", "Université", FacultyKind.MEDICINE, "Europe/Paris");
    }
}
