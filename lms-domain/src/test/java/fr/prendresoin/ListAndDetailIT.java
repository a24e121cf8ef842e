package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.automation.ApiTokenId;
import fr.prendresoin.automation.ApiTokenRow;
import fr.prendresoin.automation.ApiTokenService;
import fr.prendresoin.automation.AutomationFixtures;
import fr.prendresoin.cohort.CohortFixtures;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.cohort.CohortRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.intake.ImportId;
import fr.prendresoin.intake.ImportQueries;
import fr.prendresoin.intake.ImportRow;
import fr.prendresoin.intake.IntakeFixtures;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a list shows somebody is exactly what they may open: both ask the same question of the same rights. */
class ListAndDetailIT {

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final List<UUID> faculties = new ArrayList<>();
    private final Set<UUID> promotions = new TreeSet<>();
    private final Set<UUID> cohorts = new TreeSet<>();
    private final Set<UUID> tokens = new TreeSet<>();
    private final Set<UUID> imports = new TreeSet<>();

    private DatabaseWorld world;
    private UUID establishment;

    @BeforeEach
    void an_establishment_of_two_components_a_third_elsewhere_and_something_in_each_unit() {
        world = database.world();
        establishment = Ids.next();
        world.sql(
                "insert into organisation_unit values (?, null, 'ESTABLISHMENT', ?, 'Université')",
                establishment,
                establishment.toString());
        for (int number = 0; number < 3; number++) {
            faculties.add(world.faculty());
            promotions.add(
                    world.promotion(faculties.get(number), Cursus.MEDICINE, 2).id());
            imports.add(imported(faculties.get(number)));
        }
        for (UUID component : faculties.subList(0, 2)) {
            world.sql("update organisation_unit set parent_id = ? where id = ?", establishment, component);
            world.sql("insert into unit_faculty values (?, ?)", establishment, component);
        }
        Stream.concat(Stream.of(establishment), faculties.stream()).forEach(unit -> {
            cohorts.add(world.cohort(unit, "STUDY_YEAR=2").value());
            tokens.add(token(unit));
        });
    }

    @Test
    void everybody_opens_what_their_lists_show_and_nothing_else() {
        actors().forEach((who, actor) -> {
            assertThat(opened(promotions, id -> organisations().getPromotion(actor, new PromotionId(id))))
                    .as("promotions of %s", who)
                    .isEqualTo(listedPromotions(actor));
            assertThat(opened(imports, id -> intake().get(actor, new ImportId(id))))
                    .as("imports of %s", who)
                    .isEqualTo(listedImports(actor));
            assertThat(opened(cohorts, id -> cohortQueries().get(actor, new CohortId(id))))
                    .as("cohorts of %s", who)
                    .isEqualTo(ids(cohortQueries().managedBy(actor).stream().map(CohortRow::id)));
            assertThat(opened(tokens, id -> tokenService().get(actor, new ApiTokenId(id))))
                    .as("tokens of %s", who)
                    .isEqualTo(ids(tokenService().all(actor).stream().map(ApiTokenRow::id)));
        });
    }

    @Test
    void the_lists_are_those_of_the_scope() {
        Map<String, Actor> actors = actors();

        assertThat(listedPromotions(actors.get("component"))).hasSize(1);
        assertThat(listedPromotions(actors.get("establishment"))).hasSize(2);
        assertThat(listedPromotions(actors.get("both components"))).hasSize(2);
        assertThat(listedPromotions(actors.get("doyens"))).isEmpty();
        assertThat(cohortQueries().managedBy(actors.get("establishment"))).hasSize(3);
        assertThat(cohortQueries().managedBy(actors.get("both components"))).hasSize(2);
        assertThat(tokenService().all(actors.get("both components"))).hasSize(2);
        assertThat(listedImports(actors.get("administrator"))).isEmpty();
    }

    private Map<String, Actor> actors() {
        List<UUID> both = faculties.subList(0, 2);
        return Map.of(
                "component", world.managerOf(faculties.get(0)),
                "establishment", world.manager(List.of(establishment), both),
                "both components", world.manager(both, both),
                "elsewhere", world.managerOf(faculties.get(2)),
                "doyens", IdentityFixtures.doyens(),
                "administrator", IdentityFixtures.administrator(),
                "learner", IdentityFixtures.anyLearner(),
                "visitor", Actor.anonymous());
    }

    private Set<UUID> listedPromotions(Actor actor) {
        return ids(organisations().managedBy(actor).stream()
                .map(FacultyRow::facultyId)
                .filter(faculty -> faculties.contains(faculty.value()))
                .flatMap(faculty -> organisations().promotionsOf(actor, faculty).stream())
                .map(PromotionRow::id));
    }

    private Set<UUID> listedImports(Actor actor) {
        return ids(faculties.stream()
                .flatMap(faculty -> allowed(() -> intake().of(actor, new FacultyId(faculty))).stream())
                .map(ImportRow::id));
    }

    private static <T> List<T> allowed(Supplier<List<T>> list) {
        try {
            return list.get();
        } catch (NotFound | AccessDenied refused) {
            return List.of();
        }
    }

    private static Set<UUID> opened(Set<UUID> all, Consumer<UUID> detail) {
        return ids(all.stream().filter(id -> !allowed(() -> {
                    detail.accept(id);
                    return List.of(id);
                })
                .isEmpty()));
    }

    private static Set<UUID> ids(Stream<UUID> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    private UUID imported(UUID faculty) {
        UUID id = Ids.next();
        world.sql(
                "insert into people_import (id, faculty_id, created_by, created_at, file_name, file_size, complete_list,"
                        + " state, line_count, position, created, changed, unchanged, faulty, warned, to_remove, removed,"
                        + " present, cancel_asked) values (?, ?, ?, now(6), 'liste.csv', 1, false, 'DONE', 3, 3, 1, 0, 0,"
                        + " 2, 1, 0, 0, 0, false)",
                id,
                faculty,
                world.person().value());
        return id;
    }

    private UUID token(UUID unit) {
        UUID id = Ids.next();
        world.sql(
                "insert into api_token values (?, 'Annuaire', ?, true, null, ?, now(6), now(6), null, null, 1)",
                id,
                unit,
                world.person().value());
        return id;
    }

    private OrganisationQueries organisations() {
        return OrganisationFixtures.queries(database.entityManager());
    }

    private CohortQueries cohortQueries() {
        return CohortFixtures.queries(database.entityManager(), clock);
    }

    private ApiTokenService tokenService() {
        return AutomationFixtures.tokens(database.entityManager(), new RecordedEvents(), clock);
    }

    private ImportQueries intake() {
        return IntakeFixtures.queries(database.entityManager());
    }
}
