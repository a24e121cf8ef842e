package fr.prendresoin.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Replays every fact there is through the rules of the running platform, and compares what follows with what is kept.
 * Writes nothing. It needs a connection and no server, reads one consistent picture block by block, and takes as much
 * memory for a million learners as for a hundred.
 */
public final class Recompute implements BiPredicate<Connection, Consumer<String>> {

    private final int block;

    /** For whoever finds this class by its name, beside the server. */
    public Recompute() {
        this(500);
    }

    Recompute(int block) {
        this.block = block;
    }

    /** Tells every difference and then the counts; true when there is no difference. */
    @Override
    public boolean test(Connection database, Consumer<String> tell) {
        try {
            return replay(new ReplayReader(database, block), tell);
        } catch (SQLException failed) {
            throw new IllegalStateException("cannot replay: " + failed.getMessage(), failed);
        }
    }

    private static boolean replay(ReplayReader reader, Consumer<String> tell) throws SQLException {
        long enrolments = 0;
        long differences = 0;
        UUID last = new UUID(0, 0);
        for (List<KeptStates> read = reader.after(last); !read.isEmpty(); read = reader.after(last)) {
            for (KeptStates kept : read) {
                differences += kept.compare(tell);
            }
            enrolments += read.size();
            last = read.get(read.size() - 1).enrolment();
        }
        tell.accept("Inscriptions rejouées : " + enrolments + " ; faits : " + reader.facts() + " ; différences : "
                + differences);
        return differences == 0;
    }
}
