package fr.prendresoin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.IdentifierScheme;
import fr.prendresoin.identity.Login;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionKey;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.provisioning.CellFault;
import fr.prendresoin.provisioning.CellProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {

    @Test
    void a_line_says_who_somebody_is_and_where_they_study() {
        PersonLine person = person(
                "INE;COD_ETU;Nom;Prénom;Mail;Filière;Année d’études;Année universitaire",
                "123456789aa;2026b;Exemple ;  Étudiante;Etudiante@Exemple.Invalid;Médecine;3;2026-2027");

        assertThat(person.familyName()).isEqualTo("Exemple");
        assertThat(person.givenName()).isEqualTo("Étudiante");
        assertThat(person.mail()).isEqualTo("etudiante@exemple.invalid");
        assertThat(person.login()).isEqualTo(new Login("etudiante@exemple.invalid"));
        assertThat(person.promotion())
                .isEqualTo(new PromotionKey(new StudyYear(Cursus.MEDICINE, 3), new AcademicYear(2026)));
        assertThat(person.keys())
                .extracting(key -> key.scheme() + " " + key.authority() + " " + key.value())
                .containsExactly("INE  123456789AA", "STUDENT_NUMBER 0755976N 2026B");
    }

    @Test
    void an_ine_in_two_columns_is_put_together() {
        PersonLine person = person("COD_NNE_IND;COD_CLE_NNE_IND;Nom;Prénom", "1234567890;A;Exemple;Étudiant");

        assertThat(person.keys()).singleElement().satisfies(key -> {
            assertThat(key.scheme()).isEqualTo(IdentifierScheme.INE);
            assertThat(key.value()).isEqualTo("1234567890A");
        });
    }

    @Test
    void a_login_of_its_own_wins_over_the_mail() {
        PersonLine person =
                person("COD_ETU;Nom;Prénom;Mail;Identifiant", "42;Exemple;Étudiant;e@exemple.invalid;ETUD42");

        assertThat(person.login()).isEqualTo(new Login("etud42"));
    }

    @Test
    void a_usual_name_is_the_name_somebody_is_called_by() {
        assertThat(person("COD_ETU;Nom de naissance;Nom d’usage;Prénom", "42;Premier;Second;Étudiant")
                        .familyName())
                .isEqualTo("Second");
    }

    @Test
    void a_zero_that_a_spreadsheet_took_from_an_ine_is_named_with_the_value_that_is_probably_meant() {
        CellProblem problem = problem("COD_NNE_IND;COD_CLE_NNE_IND;Nom;Prénom", "123456789;A;Exemple;Étudiant");

        assertThat(problem.fault()).isEqualTo(CellFault.LEADING_ZERO_LOST);
        assertThat(problem.column()).isEqualTo("COD_NNE_IND");
        assertThat(problem.arguments()).containsExactly(10, "0123456789");
    }

    @Test
    void a_zero_that_a_spreadsheet_took_from_a_uai_is_named_too() {
        CellProblem problem = problem("COD_ETU;Nom;Prénom;UAI", "42;Exemple;Étudiant;755976N");

        assertThat(problem.fault()).isEqualTo(CellFault.LEADING_ZERO_LOST);
        assertThat(problem.arguments()).containsExactly(8, "0755976N");
    }

    @ParameterizedTest
    @CsvSource({"31/02/2004,DATE_NOT_IN_CALENDAR", "12/25/2003,DATE_WITH_MONTH_FIRST", "37867,DATE_AS_NUMBER"})
    void a_birth_date_is_day_month_year(String date, CellFault fault) {
        assertThat(problem("COD_ETU;Nom;Prénom;Né le", "42;Exemple;Étudiant;" + date)
                        .fault())
                .isEqualTo(fault);
        assertThat(person("COD_ETU;Nom;Prénom;Né le", "42;Exemple;Étudiant;01/09/2003")
                        .born())
                .isEqualTo("2003-09-01");
    }

    @Test
    void a_quoted_cell_may_hold_the_separator_and_quotes() {
        assertThat(person("COD_ETU;Nom;Prénom", "42;\"Exemple; dit \"\"Ex\"\"\";Étudiant")
                        .familyName())
                .isEqualTo("Exemple; dit \"Ex\"");
    }

    @ParameterizedTest
    @CsvSource({"0755976P,UAI_WRONG", "0134009M,OUT_OF_SCOPE"})
    void a_line_of_another_establishment_is_left_aside_without_a_word_about_its_person(String uai, CellFault fault) {
        List<CellProblem> problems = problems("COD_ETU;Nom;Prénom;UAI", "pas un numéro;;;" + uai);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(fault);
            assertThat(problem.column()).isEqualTo("UAI");
        });
    }

    @Test
    void a_line_of_another_component_is_out_of_scope_and_one_of_ours_is_not() {
        assertThat(problem("COD_ETU;Nom;Prénom;Composante", "42;Exemple;Étudiant;PHARMA")
                        .fault())
                .isEqualTo(CellFault.OUT_OF_SCOPE);
        assertThat(problems("COD_ETU;Nom;Prénom;Composante", "42;Exemple;Étudiant;UFR de Medecine"))
                .isEmpty();
    }

    @Test
    void whoever_has_no_number_is_nobody() {
        assertThat(problem(Lists.HEADER, ";;Exemple;Étudiant;e@exemple.invalid").fault())
                .isEqualTo(CellFault.IDENTIFIER_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "'12345678FF;;Exemple;Étudiant;',INE,INE_WRONG_LENGTH",
        "'12345678901;;Exemple;Étudiant;',INE,INE_WRONG_SIGNS",
        "'1,23E+10;;Exemple;Étudiant;',INE,CODE_AS_NUMBER",
        "';2,02E+07;Exemple;Étudiant;',COD_ETU,CODE_AS_NUMBER",
        "';4 2;Exemple;Étudiant;',COD_ETU,STUDENT_NUMBER_WRONG",
        "';42;;Étudiant;',Nom,VALUE_MISSING",
        "';42;Exemple;;',Prénom,VALUE_MISSING",
        "';42;Exemple;Étudiant;etudiant@',Mail,MAIL_WRONG"
    })
    void each_mistake_is_named_in_its_column(String line, String column, CellFault fault) {
        CellProblem problem = problem(Lists.HEADER, line);

        assertThat(problem.fault()).isEqualTo(fault);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Médecine;3;2026,MEDICINE,3",
        "SAGE-FEMME;2e année;2026/27,MIDWIFERY,2",
        "Soins infirmiers;01;2026-2027,NURSING,1",
        "Odontologie;1ère;2026 - 2027,DENTISTRY,1"
    })
    void a_promotion_is_understood_as_registrars_write_it(String written, Cursus cursus, int studyYear) {
        PersonLine person = person("COD_ETU;Nom;Prénom;Filière;Niveau;COD_ANU", "42;Exemple;Étudiant;" + written);

        assertThat(person.promotion())
                .isEqualTo(new PromotionKey(new StudyYear(cursus, studyYear), new AcademicYear(2026)));
    }

    @ParameterizedTest
    @CsvSource({
        "Poterie,3,2026,CURSUS_UNKNOWN",
        "Médecine,13,2026,STUDY_YEAR_WRONG",
        "Médecine,L3,2026,STUDY_YEAR_WRONG",
        "Médecine,3,2026-2028,ACADEMIC_YEAR_WRONG",
        "Médecine,3,26,ACADEMIC_YEAR_WRONG"
    })
    void a_promotion_that_cannot_be_understood_is_named(String cursus, String year, String academic, CellFault fault) {
        assertThat(problem(
                                "COD_ETU;Nom;Prénom;Filière;Niveau;COD_ANU",
                                "42;Exemple;Étudiant;" + cursus + ";" + year + ";" + academic)
                        .fault())
                .isEqualTo(fault);
    }

    private static PersonLine person(String header, String line) {
        return Lists.read(header, line).get(0).person();
    }

    private static List<CellProblem> problems(String header, String line) {
        Reading reading = Lists.read(header, line).get(0);
        assertThat(reading.person() == null).isEqualTo(!reading.problems().isEmpty());
        return reading.problems();
    }

    private static CellProblem problem(String header, String line) {
        List<CellProblem> problems = problems(header, line);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
