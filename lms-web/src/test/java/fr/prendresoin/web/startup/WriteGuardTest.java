package fr.prendresoin.web.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.web.security.ReadOnly;
import fr.prendresoin.web.security.ReadOnlyThread;
import java.util.List;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.DataReadQuery;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.DeleteAllQuery;
import org.eclipse.persistence.queries.DeleteObjectQuery;
import org.eclipse.persistence.queries.InsertObjectQuery;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.eclipse.persistence.queries.UpdateAllQuery;
import org.eclipse.persistence.queries.UpdateObjectQuery;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Project;
import org.eclipse.persistence.sessions.SessionEvent;
import org.junit.jupiter.api.Test;

class WriteGuardTest {

    private static final List<DatabaseQuery> WRITES = List.of(
            new InsertObjectQuery(),
            new UpdateObjectQuery(),
            new DeleteObjectQuery(),
            new UpdateAllQuery(),
            new DeleteAllQuery(),
            new DataModifyQuery());
    private static final List<DatabaseQuery> READS =
            List.of(new ReadAllQuery(), new ReadObjectQuery(), new DataReadQuery());

    private final WriteGuard guard = new WriteGuard();

    @Test
    void who_only_looks_reads_everything_and_changes_no_row() throws Exception {
        ReadOnly.during(() -> {
            READS.forEach(this::hear);
            assertThat(WRITES).allSatisfy(write -> assertThatExceptionOfType(AccessDenied.class)
                    .isThrownBy(() -> hear(write)));
        });
    }

    @Test
    void everybody_else_writes_also_after_the_same_thread_answered_an_onlooker() throws Exception {
        WRITES.forEach(this::hear);
        ReadOnly.during(() -> assertThat(ReadOnlyThread.present()).isTrue());

        WRITES.forEach(this::hear);
        assertThat(ReadOnlyThread.present()).isFalse();
    }

    @Test
    void a_page_that_fails_leaves_no_mark_on_the_thread() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ReadOnly.during(() -> {
                    throw new IllegalStateException("on purpose");
                }));

        assertThat(ReadOnlyThread.present()).isFalse();
    }

    private void hear(DatabaseQuery query) {
        SessionEvent event = new SessionEvent(
                SessionEvent.PreExecuteQuery, new Project(new DatabaseLogin()).createDatabaseSession());
        event.setQuery(query);
        guard.preExecuteQuery(event);
    }
}
