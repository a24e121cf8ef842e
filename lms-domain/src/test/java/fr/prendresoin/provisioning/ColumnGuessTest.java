package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.prendresoin.provisioning.ColumnGuess.Reason;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnGuessTest {

    private static final Set<Field> ALL = EnumSet.allOf(Field.class);

    @ParameterizedTest
    @CsvSource({
        "COD_NNE_IND, INE_NUMBER, OFFICIAL_NAME",
        "cod_cle_nne_ind, INE_KEY, OFFICIAL_NAME",
        "COD_ANU, ACADEMIC_YEAR, OFFICIAL_NAME",
        "LIB_NOM_PAT_IND, FAMILY_NAME, OFFICIAL_NAME",
        "Lib Pr1 Ind, GIVEN_NAME, OFFICIAL_NAME",
        "DATE_NAI_IND, BIRTH_DATE, OFFICIAL_NAME",
        "COD_ETU, STUDENT_NUMBER, OFFICIAL_NAME",
        "RPPS, RPPS, OFFICIAL_NAME",
        "NOM, FAMILY_NAME, USUAL_NAME",
        "Prenom, GIVEN_NAME, USUAL_NAME",
        "PRÉNOM *, GIVEN_NAME, USUAL_NAME",
        "Date de Naissance, BIRTH_DATE, USUAL_NAME",
        "date_naissance, BIRTH_DATE, USUAL_NAME",
        "dateNaissance, BIRTH_DATE, USUAL_NAME",
        "E-mail, MAIL, USUAL_NAME",
        "Année d'études, STUDY_YEAR, USUAL_NAME",
        "annee etude, STUDY_YEAR, USUAL_NAME",
        "N° étudiant, STUDENT_NUMBER, USUAL_NAME",
        "Filière, CURSUS, USUAL_NAME",
        "composantes, COMPONENT, USUAL_NAME",
        "Date de naissance (jj/mm/aaaa), BIRTH_DATE, WITHOUT_BRACKETS"
    })
    void the_names_that_registrars_use_are_known(String header, Field field, Reason reason) {
        assertThat(ColumnGuess.of(List.of(header), ALL))
                .extracting(ColumnGuess::field, ColumnGuess::reason)
                .containsExactly(tuple(field, reason));
    }

    @ParameterizedTest
    @CsvSource({"Nom du père", "Téléphone", "Erreur", "Prénoms du conjoint", "(né en France)", "!"})
    void nothing_is_proposed_where_nothing_is_known(String header) {
        assertThat(ColumnGuess.of(List.of(header), ALL))
                .containsExactly(new ColumnGuess(0, header, null, Reason.UNKNOWN, null));
    }

    @Test
    void the_surest_column_takes_the_field_and_the_other_says_so() {
        assertThat(ColumnGuess.of(List.of("nom", "LIB_NOM_PAT_IND", "nom de famille", "INE"), ALL))
                .extracting(ColumnGuess::field, ColumnGuess::reason, ColumnGuess::knownAs)
                .containsExactly(
                        tuple(null, Reason.ALREADY_PROPOSED, null),
                        tuple(Field.FAMILY_NAME, Reason.OFFICIAL_NAME, "LIB_NOM_PAT_IND"),
                        tuple(null, Reason.ALREADY_PROPOSED, null),
                        tuple(Field.INE, Reason.OFFICIAL_NAME, "INE"));
    }

    @Test
    void a_field_nobody_expects_is_not_proposed() {
        assertThat(ColumnGuess.of(List.of("RPPS", "nom"), Set.of(Field.FAMILY_NAME)))
                .extracting(ColumnGuess::field)
                .containsExactly(null, Field.FAMILY_NAME);
    }

    @Test
    void no_name_belongs_to_two_fields() {
        Set<String> seen = new HashSet<>();

        for (Field field : Field.values()) {
            for (String name : field.names()) {
                assertThat(ColumnGuess.of(List.of(name), ALL).get(0).field())
                        .as(name)
                        .isEqualTo(field);
                assertThat(seen.add(name)).as(name).isTrue();
            }
        }
    }
}
