package fr.prendresoin.web.startup;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.enrolment.EnrolmentService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityQueries;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonService;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.Rpps;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.FacultyKind;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.reporting.SnapshotService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Fills an empty database with people and promotions that are plainly invented, so that every screen has something. */
@ApplicationScoped
public class Demonstration {

    private static final String PASSWORD = "demonstration";
    private static final String COURSE = "qualite-de-vie-au-travail";
    private static final String MAINLAND = "Europe/Paris";
    private static final String PARIS = "0755976n-medecine";
    private static final String TOULOUSE = "0313218e-pharmacie";
    private static final int TOULOUSE_PLAN = 4;

    /** Of the right form, and nobody's: the directory has none so low. */
    private static final String NUMBER = "10000000009";

    private static final String OTHER_NUMBER = "10000000017";

    @Inject
    private IdentityQueries identities;

    @Inject
    private PersonService people;

    @Inject
    private MembershipService memberships;

    @Inject
    private PromotionService promotions;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private Courses courses;

    @Inject
    private SnapshotService snapshots;

    @Inject
    private DemonstrationPeople students;

    @Inject
    private DemonstrationHistory history;

    @Inject
    private DemonstrationStudies studies;

    @Inject
    private DemonstrationProfessional professional;

    @Inject
    private DemonstrationDpc dpc;

    @Inject
    private Clock clock;

    private static final String ACCOUNTS = "Comptes de démonstration (mot de passe « " + PASSWORD + " ») :\n"
            + "    etudiant        suit le module QVT\n"
            + "    praticien       professionnel de santé, avec son dossier DPC\n"
            + "    praticien2      a suivi une action de DPC en entier, avec son attestation\n"
            + "    organisme       organise des actions de DPC\n"
            + "    enseignant      enseigne à la faculté de démonstration\n"
            + "    gestionnaire    gère UFR de médecine, Université Paris Cité\n"
            + "    gestionnaire2   gère une autre faculté, à Toulouse\n"
            + "    etablissement   gère toutes les composantes d’Université Paris Cité\n"
            + "    doyens          conférence des doyens, chiffres nationaux sans aucun nom\n"
            + "    administrateur  administre la plateforme, et lit les courriels\n"
            + "    administrateur2 administre avec lui : certains rôles se donnent à deux\n"
            + "    nouveau         n’a pas encore de mot de passe : il le choisit par un courriel";

    /** A promotion to invent: where, what, how many students, and the days left until the deadline. */
    private record Plan(String faculty, StudyYear year, int students, int daysLeft) {}

    private static final List<Plan> PLANS = List.of(
            new Plan(PARIS, new StudyYear(Cursus.MEDICINE, 3), 64, 68),
            new Plan(PARIS, new StudyYear(Cursus.MEDICINE, 2), 58, 68),
            new Plan(PARIS, new StudyYear(Cursus.MEDICINE, 4), 7, 68),
            new Plan(PARIS, new StudyYear(Cursus.MIDWIFERY, 3), 26, 12),
            new Plan(TOULOUSE, new StudyYear(Cursus.PHARMACY, 2), 42, 68),
            new Plan("0801344b-odontologie", new StudyYear(Cursus.DENTISTRY, 2), 6, 40),
            new Plan("0755976n-pharmacie", new StudyYear(Cursus.PHARMACY, 4), 31, 50));

    private static final Map<FacultyKind, Cursus> CURSUS = Map.of(
            FacultyKind.MEDICINE, Cursus.MEDICINE,
            FacultyKind.PHARMACY, Cursus.PHARMACY,
            FacultyKind.DENTISTRY, Cursus.DENTISTRY,
            FacultyKind.MIDWIFERY, Cursus.MIDWIFERY);

    /** Loads the demonstration unless somebody already has an account. */
    public void load(Actor platform) {
        if (identities.empty(platform)) {
            CourseRow course = courses.get(COURSE);
            List<Plan> plans = plans();
            List<PromotionId> opened = new ArrayList<>();
            int first = 1;
            for (Plan plan : plans) {
                opened.add(open(platform, plan, course, first));
                first += plan.students();
            }
            accounts(platform, opened.get(0));
            studies.invent(platform);
            people(platform, opened.get(TOULOUSE_PLAN));
            history.invent();
            snapshots.take(platform, course.id(), AcademicYear.of(today(MAINLAND)));
            Startup.STEPS.info("Données de démonstration chargées : "
                    + plans.stream().mapToInt(Plan::students).sum() + " étudiants inventés");
        }
        Startup.STEPS.info(ACCOUNTS);
    }

    /** The promotions named above, and one in every second faculty of the register, of twenty to ninety students. */
    private List<Plan> plans() {
        List<Plan> plans = new ArrayList<>(PLANS);
        List<FacultyRow> register = organisations.allFaculties();
        for (int index = 0; index < register.size(); index += 2) {
            FacultyRow faculty = register.get(index);
            if (CURSUS.containsKey(faculty.kind())
                    && PLANS.stream().noneMatch(plan -> plan.faculty().equals(faculty.code()))) {
                StudyYear year = new StudyYear(CURSUS.get(faculty.kind()), 2 + index % 4);
                plans.add(new Plan(faculty.code(), year, 20 + index * 37 % 71, 40));
            }
        }
        return plans;
    }

    /** Nobody shares a number, so that a name says who it is, whatever page shows it. */
    private PromotionId open(Actor platform, Plan plan, CourseRow course, int first) {
        FacultyRow faculty = organisations.getFaculty(plan.faculty());
        LocalDate today = today(faculty.zone());
        PromotionId promotion = promotions.open(platform, faculty.facultyId(), plan.year(), AcademicYear.of(today));
        students.invent(promotion, label(plan), first, plan.students());
        enrolments.require(
                platform, organisations.getPromotion(platform, promotion), course, today.plusDays(plan.daysLeft()));
        return promotion;
    }

    private LocalDate today(String zone) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    }

    private static String label(Plan plan) {
        return plan.year().cursus().name().charAt(0) + "" + plan.year().year();
    }

    private void accounts(Actor platform, PromotionId promotion) {
        FacultyId paris = organisations.getFaculty(PARIS).facultyId();
        FacultyId toulouse = organisations.getFaculty(TOULOUSE).facultyId();
        PersonId student = account(platform, "etudiant", new Grant(Role.STUDENT, paris.value()));
        promotions.join(platform, promotion, student);
        PersonId practitioner = account(platform, "praticien", new Grant(Role.PRACTITIONER, null));
        people.proven(platform, practitioner, new Rpps(NUMBER));
        professional.invent(practitioner);
        account(platform, "enseignant", new Grant(Role.TEACHER, paris.value()));
        account(platform, "gestionnaire", new Grant(Role.FACULTY_MANAGER, paris.value()));
        account(platform, "gestionnaire2", new Grant(Role.FACULTY_MANAGER, toulouse.value()));
        account(platform, "doyens", new Grant(Role.DOYENS, null));
        account(platform, "administrateur", new Grant(Role.ADMINISTRATOR, null));
        account(platform, "administrateur2", new Grant(Role.ADMINISTRATOR, null));
        PersonId invited = person(platform, "nouveau", new Grant(Role.STUDENT, paris.value()));
        people.openAccount(platform, invited, new Login("nouveau"));
    }

    /** Those whom most visitors of a demonstration do not need, and who see the walls between people. */
    private void people(Actor platform, PromotionId toulouse) {
        UUID establishment = organisations.getUnit("0755976n").id();
        UUID paris = organisations.getFaculty(PARIS).id();
        UUID elsewhere = organisations.getFaculty(TOULOUSE).id();
        promotions.join(platform, toulouse, account(platform, "etudiant2", new Grant(Role.STUDENT, elsewhere)));
        account(platform, "etablissement", new Grant(Role.FACULTY_MANAGER, establishment));
        PersonId practitioner = account(platform, "praticien2", new Grant(Role.PRACTITIONER, null));
        people.proven(platform, practitioner, new Rpps(OTHER_NUMBER));
        dpc.invent(platform, account(platform, "organisme", new Grant(Role.DPC_ORGANISER, null)), practitioner);
        account(platform, "jury", new Grant(Role.JURY_MEMBER, paris));
        account(platform, "tuteur", new Grant(Role.TUTOR, paris));
        PersonId suspended = account(platform, "suspendu", new Grant(Role.FACULTY_MANAGER, paris));
        people.suspend(platform, suspended, "Pour montrer un compte suspendu");
    }

    private PersonId account(Actor platform, String login, Grant grant) {
        PersonId person = person(platform, login, grant);
        people.openAccount(platform, person, new Login(login), PASSWORD);
        return person;
    }

    private PersonId person(Actor platform, String login, Grant grant) {
        String givenName = login.substring(0, 1).toUpperCase(Locale.FRENCH) + login.substring(1);
        PersonId person = people.register(platform, "Démonstration", givenName.replace("Etud", "Étud"));
        people.reachAt(platform, person, new MailAddress(login + "@demonstration.invalid"));
        memberships.appoint(platform, person, grant);
        return person;
    }
}
