package fr.prendresoin.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.progress.ProgressRule;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {

    private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");
    private static final Pattern CODE = Pattern.compile("<error-code>(\\d+)</error-code>");

    @Test
    void whatever_goes_wrong_behind_a_page_has_an_error_page() throws Exception {
        List<RuntimeException> failures = List.of(
                new NotFound("course"),
                new AccessDenied("names"),
                new Conflict("saved elsewhere"),
                new OptimisticLockException(),
                new RuleViolation(ProgressRule.EXEMPT),
                new IllegalStateException("a fault of ours"));
        assertThat(codes()).contains(503);

        assertThat(codes())
                .containsAll(failures.stream().map(Failure::statusOf).toList())
                .contains(FacesErrors.EXPIRED);
    }

    @Test
    void a_refusal_by_rule_is_found_inside_what_faces_wraps_around_it() {
        RuleViolation refusal = new RuleViolation(ProgressRule.EXEMPT);

        assertThat(Failure.meaningful(new FacesException(new IllegalStateException(refusal))))
                .isSameAs(refusal);
    }

    @Test
    void while_the_database_is_away_one_is_asked_to_come_back() {
        List<SQLException> away = List.of(
                new SQLNonTransientConnectionException("Socket fail to connect", "08000"),
                new SQLException("Connection reset", "08S01"),
                new SQLException("Error in allocating a connection. Cause: Connection could not be allocated"));

        assertThat(away)
                .allMatch(failure -> Failure.statusOf(
                                Failure.meaningful(new PersistenceException(new IllegalStateException(failure))))
                        == 503);
        assertThat(Failure.statusOf(new SQLException("You have an error in your SQL syntax", "42000")))
                .isEqualTo(500);
    }

    @Test
    void whoever_was_not_answered_because_the_database_went_away_at_the_commit_is_asked_to_come_back() {
        XAException commit = new XAException("LocalTransactionException: Socket error");
        commit.errorCode = XAException.XAER_RMERR;
        Throwable thrown = new TransactionalException("during commit", new SystemException().initCause(commit));

        assertThat(Failure.statusOf(Failure.meaningful(thrown))).isEqualTo(503);
        assertThat(Failure.statusOf(new XAException(XAException.XAER_PROTO))).isEqualTo(500);
    }

    @Test
    void the_page_of_a_refusal_says_the_rule_and_the_way_out() throws Exception {
        String page = Files.readString(WEB_INF.resolve("errors/422.xhtml"));

        assertThat(page).contains("#{requestScope.refusal}", "href=\"/accueil\"", "href=\"/aide\"");
    }

    private static Set<Integer> codes() throws IOException {
        return CODE.matcher(Files.readString(WEB_INF.resolve("web.xml")))
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
    }
}
