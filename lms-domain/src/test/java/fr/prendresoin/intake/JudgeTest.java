package fr.prendresoin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.intake.Verdict.Outcome;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionKey;
import fr.prendresoin.organisation.Stay;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.provisioning.CellFault;
import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.shared.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Identifier INE = Identifier.of(new Ine("123456789AA"));
    private static final Identifier NUMBER = Identifier.studentNumber("0755976N", "42");
    private static final PromotionId THIRD_YEAR = new PromotionId(Ids.next());
    private static final PromotionId SECOND_YEAR = new PromotionId(Ids.next());
    private static final String LINE = "123456789AA;42;Exemple;Étudiante;e@exemple.invalid";

    private final Map<Identifier, PersonFile> known = new HashMap<>();
    private final Map<PersonId, List<Stay>> stays = new HashMap<>();
    private final Map<Login, PersonId> holders = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    @Test
    void somebody_unknown_is_created_and_joins() {
        Verdict verdict = judge(LINE).get(0);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(verdict.joins()).isTrue();
        assertThat(verdict.problems()).isEmpty();
    }

    @Test
    void whom_the_file_describes_as_they_are_does_not_change() {
        in(THIRD_YEAR, somebody(INE, NUMBER));

        Verdict verdict = judge(LINE).get(0);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(verdict.update()).isNull();
        assertThat(verdict.joins()).isFalse();
    }

    @Test
    void a_student_number_recognises_whom_no_ine_does_and_the_ine_is_added() {
        in(THIRD_YEAR, somebody(NUMBER));

        Verdict verdict = judge(LINE).get(0);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(verdict.update().added()).containsExactly(INE);
    }

    @Test
    void a_name_or_a_mail_recognises_nobody() {
        PersonFile other = somebody(Identifier.of(new Ine("999999999ZZ")));
        names.add("EXEMPLE ÉTUDIANTE");

        Verdict verdict = judge("123456789AA;42;Exemple;Étudiante;").get(0);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(verdict.known()).isNotEqualTo(other);
        assertThat(faults(verdict)).containsExactly(CellFault.SAME_NAME_HERE);
    }

    @Test
    void the_second_line_of_the_same_person_is_an_error_that_names_the_first() {
        List<Verdict> verdicts = judge(LINE, "123456789AA;;Exemple;Étudiante;", ";42;Autre;Nom;");

        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(Outcome.CREATED, Outcome.FAULTY, Outcome.FAULTY);
        assertThat(verdicts.get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(CellFault.SAME_PERSON_TWICE);
            assertThat(problem.column()).isEqualTo("INE");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.arguments()).containsExactly(2);
        });
    }

    @Test
    void the_same_person_under_two_numbers_is_found_twice_too() {
        in(THIRD_YEAR, somebody(INE, NUMBER));

        List<Verdict> verdicts = judge("123456789AA;;Exemple;Étudiante;", ";42;Exemple;Étudiante;");

        assertThat(faults(verdicts.get(1))).containsExactly(CellFault.SAME_PERSON_TWICE);
    }

    @Test
    void a_line_in_error_does_not_stand_in_the_way_of_the_right_one() {
        List<Verdict> verdicts = judge("123456789AA;42;Exemple;Étudiante;e@", LINE);

        assertThat(verdicts).extracting(Verdict::outcome).containsExactly(Outcome.FAULTY, Outcome.CREATED);
    }

    @Test
    void two_people_of_one_name_are_two_people_with_a_warning() {
        List<Verdict> verdicts = judge("123456789AA;;Exemple;Étudiante;", "123456789BB;;EXEMPLE;étudiante;");

        assertThat(verdicts).extracting(Verdict::outcome).containsExactly(Outcome.CREATED, Outcome.CREATED);
        assertThat(verdicts.get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(CellFault.SAME_NAME_IN_FILE);
            assertThat(problem.arguments()).containsExactly(2);
        });
    }

    @Test
    void two_people_of_one_name_born_on_different_days_need_no_warning() {
        List<Verdict> verdicts = judgeOf(
                "INE;Nom;Prénom;Né le",
                "123456789AA;Exemple;Étudiante;01/09/2003",
                "123456789BB;Exemple;Étudiante;02/09/2003");

        assertThat(verdicts)
                .allSatisfy(verdict -> assertThat(verdict.problems()).isEmpty());
    }

    @Test
    void numbers_that_belong_to_different_people_are_an_error() {
        somebody(INE);
        somebody(NUMBER);

        assertThat(faults(judge(LINE).get(0))).containsExactly(CellFault.NUMBERS_DISAGREE);
    }

    @Test
    void nobody_gets_a_second_ine() {
        somebody(NUMBER, Identifier.of(new Ine("999999999ZZ")));

        assertThat(faults(judge(LINE).get(0))).containsExactly(CellFault.NUMBERS_DISAGREE);
    }

    @Test
    void a_login_that_somebody_else_has_is_an_error_here_and_in_the_file() {
        holders.put(new Login("e@exemple.invalid"), IdentityFixtures.anyPerson());

        assertThat(faults(judge(LINE).get(0))).containsExactly(CellFault.LOGIN_NOT_FREE);
        holders.clear();
        assertThat(faults(judge(LINE, "123456789BB;43;Autre;Nom;e@exemple.invalid")
                        .get(1)))
                .containsExactly(CellFault.LOGIN_NOT_FREE);
    }

    @Test
    void whoever_goes_to_another_year_leaves_the_promotion_they_were_in() {
        PersonFile person = in(SECOND_YEAR, somebody(INE, NUMBER));

        Verdict verdict = judge(LINE).get(0);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(verdict.joins()).isTrue();
        assertThat(verdict.leaves()).extracting(Stay::promotion).containsExactly(SECOND_YEAR);
        assertThat(verdict.known()).isEqualTo(person);
    }

    @Test
    void the_promotions_of_former_years_are_history_and_stay() {
        PersonFile person = somebody(INE, NUMBER);
        stays.put(person.person(), List.of(stay(person, SECOND_YEAR, Lists.FACULTY.id(), 2025)));

        Verdict verdict = judge(LINE).get(0);

        assertThat(verdict.joins()).isTrue();
        assertThat(verdict.leaves()).isEmpty();
    }

    @Test
    void whoever_comes_from_another_faculty_joins_and_keeps_the_name_and_mail_they_have_there() {
        PersonFile person = elsewhere(somebody(INE));

        Verdict verdict =
                judge("123456789AA;42;EXEMPLE;Etudiante;autre@exemple.invalid").get(0);

        assertThat(verdict.joins()).isTrue();
        assertThat(verdict.leaves()).isEmpty();
        assertThat(verdict.known()).isEqualTo(person);
        assertThat(verdict.update().familyName()).isEqualTo("Exemple");
        assertThat(verdict.update().mail()).isEqualTo("e@exemple.invalid");
        assertThat(verdict.update().added()).containsExactly(NUMBER);
        assertThat(faults(verdict)).containsExactly(CellFault.NAME_KEPT);
    }

    @Test
    void whoever_knows_a_number_does_not_bring_its_bearer_in_under_another_name() {
        elsewhere(somebody(INE));

        Verdict verdict =
                judge("123456789AA;42;Autrement;Nommée;autre@exemple.invalid").get(0);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAULTY);
        assertThat(verdict.known()).isNull();
        assertThat(verdict.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(CellFault.NAME_DISAGREES);
            assertThat(problem.value()).isEqualTo("Autrement");
            assertThat(problem.arguments()).isEmpty();
        });
    }

    @Test
    void whoever_studies_here_and_elsewhere_keeps_their_name_with_a_warning() {
        PersonFile person = somebody(INE, NUMBER);
        stays.put(
                person.person(),
                List.of(
                        stay(person, THIRD_YEAR, Lists.FACULTY.id(), 2026),
                        stay(person, new PromotionId(Ids.next()), Ids.next(), 2026)));

        Verdict verdict = judge("123456789AA;42;Mariée;Étudiante;").get(0);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(faults(verdict)).containsExactly(CellFault.NAME_KEPT);
    }

    @Test
    void whoever_belongs_here_alone_is_renamed_and_an_empty_mail_takes_nothing_away() {
        in(THIRD_YEAR, somebody(INE, NUMBER));

        Verdict verdict = judge("123456789AA;42;Mariée;Étudiante;").get(0);

        assertThat(verdict.update().familyName()).isEqualTo("Mariée");
        assertThat(verdict.update().mail()).isEqualTo("e@exemple.invalid");
        assertThat(verdict.update().login()).isNull();
    }

    private PersonFile somebody(Identifier... identifiers) {
        PersonFile file = new PersonFile(
                IdentityFixtures.anyPerson(),
                "Exemple",
                "Étudiante",
                "e@exemple.invalid",
                "e@exemple.invalid",
                Set.of(identifiers));
        file.identifiers().forEach(each -> known.put(each, file));
        return file;
    }

    private PersonFile in(PromotionId promotion, PersonFile person) {
        stays.put(person.person(), List.of(stay(person, promotion, Lists.FACULTY.id(), 2026)));
        return person;
    }

    private PersonFile elsewhere(PersonFile person) {
        stays.put(person.person(), List.of(stay(person, new PromotionId(Ids.next()), Ids.next(), 2026)));
        return person;
    }

    private static Stay stay(PersonFile person, PromotionId promotion, UUID faculty, int year) {
        return new Stay(person.person().value(), promotion.value(), faculty, year);
    }

    private List<Verdict> judge(String... lines) {
        return judgeOf(Lists.HEADER, lines);
    }

    private List<Verdict> judgeOf(String header, String... lines) {
        List<String> all = new ArrayList<>(List.of(lines));
        all.add(0, header);
        List<String> names = Lists.header(header);
        Judge judge = new Judge(names, Lists.mapping(names), new SeenKeys());
        return judge.judge(Lists.read(all.toArray(String[]::new)), around());
    }

    private Surroundings around() {
        AcademicYear year = new AcademicYear(2026);
        return new Surroundings(
                Lists.FACULTY.facultyId(),
                known,
                stays,
                holders,
                names,
                Map.of(
                        new PromotionKey(new StudyYear(Cursus.MEDICINE, 3), year), THIRD_YEAR,
                        new PromotionKey(new StudyYear(Cursus.MEDICINE, 2), year), SECOND_YEAR));
    }

    private static List<CellFault> faults(Verdict verdict) {
        return verdict.problems().stream().map(CellProblem::fault).toList();
    }
}
