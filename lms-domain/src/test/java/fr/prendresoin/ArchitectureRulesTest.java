package fr.prendresoin;

import static fr.prendresoin.ArchitectureRules.CONTEXTS_USE_ONLY_WHAT_THEY_MAY;
import static fr.prendresoin.ArchitectureRules.ENTITIES_ARE_MADE_BY_THEIR_PACKAGE;
import static fr.prendresoin.ArchitectureRules.EVENTS_ARE_SYNCHRONOUS;
import static fr.prendresoin.ArchitectureRules.JPA_CLASSES_STAY_IN_THEIR_PACKAGE;
import static fr.prendresoin.ArchitectureRules.NO_WEB_AND_NO_CONTAINER;
import static fr.prendresoin.ArchitectureRules.ONLY_SERVICES_OPEN_TRANSACTIONS;
import static fr.prendresoin.ArchitectureRules.REPORTING_NEVER_WRITES;
import static fr.prendresoin.ArchitectureRules.SERVICES_ASK_WHO_ACTS;
import static fr.prendresoin.ArchitectureRules.TIME_COMES_FROM_THE_CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that check nothing look exactly like rules that hold: each one is shown a class that breaks it. */
class ArchitectureRulesTest {

    private static final String CODE =
            """
            package fr.prendresoin.catalogue; class Upward { fr.prendresoin.enrolment.RuleId rule; }
            package fr.prendresoin.enrolment; class Downward { fr.prendresoin.catalogue.VersionId version; }
            package fr.prendresoin.reporting; class Curious { fr.prendresoin.wellbeing.HelpLine line; }
            package fr.prendresoin.progress; class Curious { fr.prendresoin.wellbeing.HelpLine line; }
            package fr.prendresoin.identity; class Curious { fr.prendresoin.wellbeing.HelpLine line; }
            package fr.prendresoin.shared; class Curious { fr.prendresoin.wellbeing.HelpLine line; }
            package fr.prendresoin.wellbeing; class Named { fr.prendresoin.identity.PersonId person; }
            package fr.prendresoin.unlisted; class Newcomer { fr.prendresoin.identity.PersonId person; }
            package fr.prendresoin.identity; class Faces { jakarta.faces.context.FacesContext page; }
            package fr.prendresoin.identity; class Servlet { jakarta.servlet.http.HttpServletRequest request; }
            package fr.prendresoin.identity; class Rest { jakarta.ws.rs.core.Response answer; }
            package fr.prendresoin.identity; @jakarta.ejb.Stateless class Ejb { }
            package fr.prendresoin.identity; class Jms { jakarta.jms.Message message; }
            package org.primefaces.model; public class Stranger { }
            package org.omnifaces.util; public class Stranger { }
            package fish.payara.micro; public class Stranger { }
            package fr.prendresoin.identity; class PrimeFaces { org.primefaces.model.Stranger guest; }
            package fr.prendresoin.identity; class OmniFaces { org.omnifaces.util.Stranger guest; }
            package fr.prendresoin.identity; class Payara { fish.payara.micro.Stranger guest; }
            package fr.prendresoin.identity; class Bound { org.eclipse.persistence.jpa.JpaQuery<?> query; }
            package fr.prendresoin.identity; public class JpaPublicRepository { }
            package fr.prendresoin.identity; @jakarta.persistence.Entity class Open { public Open() { } }
            package fr.prendresoin.identity; class SilentService { public void run() { } }
            package fr.prendresoin.identity; class NamelessService { public void run(String name) { } }
            package fr.prendresoin.identity; class LateService { public void run(String name, Actor actor) { } }
            package fr.prendresoin.identity; @jakarta.transaction.Transactional class WriteQueries { }
            package fr.prendresoin.identity; class Job { @jakarta.transaction.Transactional void run() { } }
            package fr.prendresoin.shared; class Later { void tell(jakarta.enterprise.event.Event<Object> bus) { bus.fireAsync(this); } }
            package fr.prendresoin.reporting; class Persist { void write(jakarta.persistence.EntityManager data) { data.persist(this); } }
            package fr.prendresoin.reporting; class Merge { Object write(jakarta.persistence.EntityManager data) { return data.merge(this); } }
            package fr.prendresoin.reporting; class Remove { void write(jakarta.persistence.EntityManager data) { data.remove(this); } }
            package fr.prendresoin.reporting; class DaySnapshotRepository { void add(jakarta.persistence.EntityManager data) { data.persist(this); } }
            package fr.prendresoin.shared; class Instant { Object time() { return java.time.Instant.now(); } }
            package fr.prendresoin.shared; class Day { Object time() { return java.time.LocalDate.now(); } }
            package fr.prendresoin.shared; class Zone { Object time() { return java.time.LocalDate.now(java.time.ZoneOffset.UTC); } }
            package fr.prendresoin.shared; class Year { Object time() { return java.time.Year.now(); } }
            package fr.prendresoin.shared; class Millis { Object time() { return System.currentTimeMillis(); } }
            package fr.prendresoin.shared; class OldDate { Object time() { return new java.util.Date(); } }
            package fr.prendresoin.shared; class Reference { java.util.function.Supplier<?> time() { return java.time.Instant::now; } }
            package fr.prendresoin.shared; class Patient { Object time(java.time.Clock clock) { return java.time.Instant.now(clock); } }
            """;

    @TempDir
    private static Path folder;

    private static BrokenCode code;

    @BeforeAll
    static void compile() throws IOException {
        code = new BrokenCode(folder, CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalogue.Upward",
                "reporting.Curious",
                "progress.Curious",
                "identity.Curious",
                "shared.Curious",
                "wellbeing.Named",
                "unlisted.Newcomer"
            })
    void an_arrow_that_does_not_go_down_is_seen(String type) {
        assertBroken(CONTEXTS_USE_ONLY_WHAT_THEY_MAY, code.inDomain("fr.prendresoin." + type), type);
    }

    @Test
    void an_arrow_that_goes_down_is_allowed() {
        CONTEXTS_USE_ONLY_WHAT_THEY_MAY.check(code.inDomain("fr.prendresoin.enrolment.Downward"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Faces", "Servlet", "Rest", "Ejb", "Jms", "PrimeFaces", "OmniFaces", "Payara"})
    void a_page_or_a_container_in_the_domain_is_seen(String type) {
        assertBroken(NO_WEB_AND_NO_CONTAINER, "identity." + type);
    }

    @Test
    void a_source_that_names_the_persistence_provider_is_seen() {
        assertThat(code.sources().thatMention("org.eclipse.persistence"))
                .containsExactly("fr/prendresoin/identity/Bound.java");
    }

    @Test
    void a_public_jpa_class_is_seen() {
        assertBroken(JPA_CLASSES_STAY_IN_THEIR_PACKAGE, "identity.JpaPublicRepository");
    }

    @Test
    void an_entity_anyone_may_make_is_seen() {
        assertBroken(ENTITIES_ARE_MADE_BY_THEIR_PACKAGE, "identity.Open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Silent", "Nameless", "Late"})
    void a_use_case_that_does_not_start_with_the_actor_is_seen(String type) {
        assertBroken(SERVICES_ASK_WHO_ACTS, "identity." + type + "Service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WriteQueries", "Job"})
    void a_transaction_outside_a_service_is_seen(String type) {
        assertBroken(ONLY_SERVICES_OPEN_TRANSACTIONS, "identity." + type);
    }

    @Test
    void an_event_delivered_later_is_seen() {
        assertBroken(EVENTS_ARE_SYNCHRONOUS, "shared.Later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Persist", "Merge", "Remove"})
    void a_report_that_writes_is_seen(String type) {
        assertBroken(REPORTING_NEVER_WRITES, "reporting." + type);
    }

    @Test
    void a_snapshot_may_be_written() {
        JavaClasses both = code.inDomain("fr.prendresoin.reporting.DaySnapshotRepository");

        REPORTING_NEVER_WRITES.check(both);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Instant", "Day", "Zone", "Year", "Millis", "OldDate", "Reference"})
    void a_look_at_the_machines_clock_is_seen(String type) {
        assertBroken(TIME_COMES_FROM_THE_CLOCK, "shared." + type);
    }

    @Test
    void asking_the_given_clock_is_allowed() {
        TIME_COMES_FROM_THE_CLOCK.check(code.only("fr.prendresoin.shared.Patient"));
    }

    private static void assertBroken(ArchRule rule, String type) {
        assertBroken(rule, code.only("fr.prendresoin." + type), type);
    }

    private static void assertBroken(ArchRule rule, JavaClasses classes, String type) {
        assertThat(rule.evaluate(classes).getFailureReport().getDetails())
                .as(rule.getDescription())
                .isNotEmpty()
                .allMatch(line -> line.contains("fr.prendresoin." + type));
    }
}
