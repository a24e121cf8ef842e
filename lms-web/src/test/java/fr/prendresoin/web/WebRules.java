package fr.prendresoin.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Cookie;

/** What the web layer may and may not do, as rules that {@link ArchitectureRulesTest} breaks on purpose. */
final class WebRules {

    static final ArchRule NO_STORE_BEHIND_A_SERVICE = noClasses()
            .that()
            .resideInAPackage("fr.prendresoin.web..")
            .should()
            .dependOnClassesThat(
                    simpleNameEndingWith("Repository").or(HasName.Predicates.name(EntityManager.class.getName())))
            .because("pages and resources ask services and queries");

    static final ArchRule NO_SQL_IN_PAGES = noClasses()
            .that()
            .resideOutsideOfPackages("fr.prendresoin.web.startup", "fr.prendresoin.web.jobs")
            .and()
            .resideInAPackage("fr.prendresoin.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql", "javax.sql"))
            .because("only the start and the lock of jobs write to tables themselves");

    static final ArchRule NO_ENTITY_KEPT = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("fr.prendresoin.web..")
            .should()
            .notHaveRawType(annotatedWith(Entity.class))
            .because("a page keeps ids, form fields and records");

    static final ArchRule NO_WEB_IN_THE_DOMAIN = noClasses()
            .that(resideInAPackage("fr.prendresoin..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage("fr.prendresoin.web.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.servlet..",
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.ejb..",
                    "org.primefaces..",
                    "fr.prendresoin.web.."))
            .because("the domain does not know that it is on the web");

    static final ArchRule COOKIES_IN_TWO_PLACES = noClasses()
            .that()
            .resideInAPackage("fr.prendresoin.web..")
            .and()
            .haveSimpleNameNotContaining("SignInCookie")
            .and()
            .haveSimpleNameNotContaining("Theme")
            .and()
            .doNotHaveSimpleName("DeviceCookie")
            .should()
            .dependOnClassesThat(HasName.Predicates.name(Cookie.class.getName()))
            .because(
                    "the site has few cookies: the sign-in token, the theme, and a name for a browser that signs half-days");

    static final ArchRule PAGES_LIVE_FOR_A_REQUEST = classes()
            .that()
            .resideInAPackage("fr.prendresoin.web..")
            .and(simpleNameEndingWith("Page").or(simpleNameEndingWith("Resource")))
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(RequestScoped.class)
            .orShould()
            .beAnnotatedWith(ViewScoped.class)
            .orShould(be(shared()))
            .because("what one reader asked for is never shown to another");

    static final ArchRule SHARED_BEANS_KEEP_NOTHING_OF_A_READER = fields().that()
            .areDeclaredInClassesThat(simpleNameEndingWith("Resource")
                    .or(resideInAPackage("fr.prendresoin.web.faces"))
                    .and(annotatedWith(ApplicationScoped.class)))
            .should()
            .beFinal()
            .orShould()
            .beAnnotatedWith(Inject.class)
            .because("every reader meets the same instance");

    /** A resource every request shares: it is given what the address names with each call. */
    private static DescribedPredicate<JavaClass> shared() {
        return simpleNameEndingWith("Resource")
                .and(annotatedWith(ApplicationScoped.class))
                .as("shared resources");
    }

    static final ArchRule THE_CLOCK_IS_GIVEN = noClasses()
            .that()
            .resideInAPackage("fr.prendresoin.web..")
            .should()
            .callMethodWhere(JavaAccess.Predicates.target(HasName.Predicates.name("now"))
                    .and(JavaAccess.Predicates.targetOwner(resideInAPackage("java.time"))))
            .because("a test must be able to choose the moment");

    static final ArchRule ONLY_JOBS_AND_START_ARE_EJBS = noClasses()
            .that()
            .resideOutsideOfPackages("fr.prendresoin.web.startup", "fr.prendresoin.web.jobs")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ejb.."))
            .because("everything else is a CDI bean");

    static final ArchRule HELP_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("fr.prendresoin.web.wellbeing")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "fr.prendresoin.web.security..", "fr.prendresoin.identity..", "fr.prendresoin.organisation.."))
            .because("the help page never asks who reads it");

    private WebRules() {}
}
