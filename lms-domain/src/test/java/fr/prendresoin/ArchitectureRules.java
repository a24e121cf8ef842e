package fr.prendresoin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import jakarta.persistence.Entity;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The rules of docs/context-map.md, as data and as sentences; {@code ArchitectureRulesTest} breaks each of them. */
final class ArchitectureRules {

    private static final String ROOT = "fr.prendresoin";

    /** The fixed graph of contexts: who may use whom. Wellbeing is in nobody's list, which protects its secret. */
    static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            row("shared"),
            row("wellbeing", "shared"),
            row("identity", "shared"),
            row("credential", "shared", "identity"),
            row("organisation", "shared", "identity"),
            row("privacy", "shared", "identity", "organisation"),
            row("evidence", "shared", "identity"),
            row("federation", "shared", "identity", "organisation"),
            row("provisioning", "shared", "identity", "organisation"),
            row("cohort", "shared", "identity", "organisation"),
            row("automation", "shared", "identity", "organisation"),
            row("scim", "shared", "identity", "organisation", "automation"),
            row("administration", "shared", "identity", "organisation"),
            row("viewing", "shared", "identity", "organisation"),
            row("delegation", "shared", "identity", "organisation"),
            row("intake", "shared", "identity", "organisation", "provisioning"),
            row("catalogue", "shared", "identity", "organisation"),
            row("completion", "shared", "catalogue"),
            row("enrolment", "shared", "identity", "organisation", "cohort", "catalogue"),
            row("accommodation", "shared", "identity", "organisation"),
            row("assessment", "shared", "identity", "accommodation", "catalogue", "enrolment"),
            row("attendance", "shared", "identity", "catalogue", "enrolment"),
            row("note", "shared", "identity", "catalogue", "enrolment", "progress"),
            row("search", "shared", "identity", "catalogue", "enrolment", "progress"),
            row("timekeeping", "shared", "identity", "catalogue", "enrolment"),
            row(
                    "progress",
                    "shared",
                    "identity",
                    "organisation",
                    "privacy",
                    "intake",
                    "catalogue",
                    "completion",
                    "enrolment",
                    "attendance",
                    "timekeeping",
                    "assessment"),
            row(
                    "replay",
                    "shared",
                    "identity",
                    "organisation",
                    "catalogue",
                    "completion",
                    "enrolment",
                    "timekeeping",
                    "progress"),
            row("dpc", "shared", "identity", "catalogue", "enrolment"),
            row(
                    "participation",
                    "shared",
                    "identity",
                    "catalogue",
                    "completion",
                    "enrolment",
                    "assessment",
                    "attendance",
                    "timekeeping",
                    "progress",
                    "attestation",
                    "evidence",
                    "dpc"),
            row(
                    "settlement",
                    "shared",
                    "identity",
                    "enrolment",
                    "attendance",
                    "timekeeping",
                    "message",
                    "notification",
                    "reminder",
                    "dpc",
                    "participation"),
            row("attestation", "shared", "identity", "organisation", "evidence", "catalogue", "enrolment", "progress"),
            row("obligation", "shared", "identity", "dpc", "participation"),
            row(
                    "proof",
                    "shared",
                    "identity",
                    "enrolment",
                    "attendance",
                    "evidence",
                    "attestation",
                    "dpc",
                    "participation"),
            row("message", "shared", "identity"),
            row(
                    "notification",
                    "shared",
                    "identity",
                    "credential",
                    "privacy",
                    "message",
                    "enrolment",
                    "timekeeping",
                    "assessment",
                    "progress",
                    "attestation",
                    "dpc"),
            row("reminder", "shared", "identity", "catalogue", "enrolment", "progress", "message", "notification"),
            row("calendar", "shared", "identity", "catalogue", "enrolment", "progress"),
            row(
                    "reporting",
                    "shared",
                    "identity",
                    "organisation",
                    "cohort",
                    "catalogue",
                    "enrolment",
                    "timekeeping",
                    "assessment",
                    "progress"));

    static final ArchRule CONTEXTS_USE_ONLY_WHAT_THEY_MAY = modules()
            .definedByPackages(ROOT + ".(*)..")
            .should()
            .respectTheirAllowedDependencies(allowed(), consideringOnlyDependenciesInAnyPackage(ROOT + ".."));

    static final ArchRule NO_WEB_AND_NO_CONTAINER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "jakarta.ejb..",
                    "jakarta.jms..",
                    "org.primefaces..",
                    "org.omnifaces..",
                    "fish.payara..");

    static final ArchRule JPA_CLASSES_STAY_IN_THEIR_PACKAGE =
            classes().that().haveSimpleNameStartingWith("Jpa").should().notBePublic();

    static final ArchRule ENTITIES_ARE_MADE_BY_THEIR_PACKAGE = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and(ArchitectureConditions.WRITTEN_BY_HAND)
            .should()
            .notBePublic();

    static final ArchRule SERVICES_ASK_WHO_ACTS = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and()
            .arePublic()
            .should(ArchitectureConditions.TAKE_THE_ACTOR_FIRST);

    static final ArchRule ONLY_SERVICES_OPEN_TRANSACTIONS =
            classes().that(ArchitectureConditions.OPEN_TRANSACTIONS).should().haveSimpleNameEndingWith("Service");

    static final ArchRule EVENTS_ARE_SYNCHRONOUS =
            noClasses().should().accessTargetWhere(ArchitectureConditions.FIRES_LATER);

    static final ArchRule REPORTING_NEVER_WRITES = noClasses()
            .that()
            .resideInAPackage("..reporting..")
            .and()
            .haveSimpleNameNotEndingWith("SnapshotRepository")
            .should()
            .accessTargetWhere(ArchitectureConditions.WRITES);

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fr.prendresoin.shared.Ids")
            .should()
            .accessTargetWhere(ArchitectureConditions.READS_THE_MACHINES_CLOCK);

    private ArchitectureRules() {}

    private static Map.Entry<String, Set<String>> row(String context, String... mayUse) {
        return Map.entry(context, Set.of(mayUse));
    }

    private static AllowedModuleDependencies allowed() {
        Iterator<Map.Entry<String, Set<String>>> rows = ALLOWED.entrySet().iterator();
        Map.Entry<String, Set<String>> first = rows.next();
        AllowedModuleDependencies allowed = allow().fromModule(first.getKey()).toModules(targets(first));
        while (rows.hasNext()) {
            Map.Entry<String, Set<String>> row = rows.next();
            allowed = allowed.fromModule(row.getKey()).toModules(targets(row));
        }
        return allowed;
    }

    private static String[] targets(Map.Entry<String, Set<String>> row) {
        return row.getValue().toArray(String[]::new);
    }
}
