package fr.prendresoin.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import fr.prendresoin.web.wellbeing.CuriousHelp;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Each rule, run on a small class that breaks it: a rule that checks nothing would pass here. */
class ArchitectureRulesTest {

    static class StoringThing {
        EntityManager store;
    }

    static class QueryingThing {
        DataSource database;
    }

    @Entity
    static class Thing {
        @Id
        long id;
    }

    static class KeepingThing {
        Thing kept;
    }

    static class HungryThing {
        final Cookie cookie = new Cookie("a", "b");
    }

    static class LongLivedPage {}

    @ApplicationScoped
    static class SharedPage {}

    @ApplicationScoped
    static class ForgetfulResource {
        String lastReader;
    }

    static class HastyThing {
        final Instant moment = Instant.now();
    }

    @Stateless
    static class BeanOfAnotherModel {}

    @Test
    void each_rule_sees_the_class_that_breaks_it() {
        assertBroken(WebRules.NO_STORE_BEHIND_A_SERVICE, StoringThing.class);
        assertBroken(WebRules.NO_SQL_IN_PAGES, QueryingThing.class);
        assertBroken(WebRules.NO_ENTITY_KEPT, KeepingThing.class);
        assertBroken(WebRules.NO_WEB_IN_THE_DOMAIN, fr.prendresoin.intruder.ServletInTheDomain.class);
        assertBroken(WebRules.COOKIES_IN_TWO_PLACES, HungryThing.class);
        assertBroken(WebRules.PAGES_LIVE_FOR_A_REQUEST, LongLivedPage.class);
        assertBroken(WebRules.PAGES_LIVE_FOR_A_REQUEST, SharedPage.class);
        assertBroken(WebRules.SHARED_BEANS_KEEP_NOTHING_OF_A_READER, ForgetfulResource.class);
        assertBroken(WebRules.THE_CLOCK_IS_GIVEN, HastyThing.class);
        assertBroken(WebRules.ONLY_JOBS_AND_START_ARE_EJBS, BeanOfAnotherModel.class);
        assertBroken(WebRules.HELP_KNOWS_NOBODY, CuriousHelp.class);
    }

    private static void assertBroken(ArchRule rule, Class<?> breaker) {
        assertThatThrownBy(() -> rule.check(new ClassFileImporter().importClasses(breaker)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }
}
