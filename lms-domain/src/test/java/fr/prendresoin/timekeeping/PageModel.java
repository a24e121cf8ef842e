package fr.prendresoin.timekeeping;

import fr.prendresoin.timekeeping.PageMessage.Mark;
import fr.prendresoin.timekeeping.PageMessage.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What assets/js/battement.js does in a page, step for step: two clocks in milliseconds, one of which never goes back. */
final class PageModel {

    private static final long IDLE = TimeRule.CURRENT.idle().toMillis();
    private static final long GAP = TimeRule.CURRENT.gap().toMillis();
    private static final long EVERY = 60_000;
    private static final long WORTH_SENDING = 5_000;

    /** A message on its way, and up to which moment it tells. */
    record Sent(PageMessage message, long until, long at) {}

    private static final class Seen {
        private long from;
        private long to;
        private long active;
        private long jumps;
    }

    private final UUID view;
    private final String activity;
    private final List<Seen> seen = new ArrayList<>();
    private Seen open;
    private long active;
    private long lastSteady;
    private long lastWall;
    private long lastSent;
    private long jumps;
    private int number;
    private int acknowledged;
    private long acknowledgedAt;
    private boolean visible = true;
    private boolean known;

    PageModel(UUID view, String activity, long steady, long wall) {
        this.view = view;
        this.activity = activity;
        this.active = steady;
        this.lastSent = steady;
        this.lastSteady = steady;
        this.lastWall = wall;
        look(steady, wall);
    }

    void sign(long steady, long wall) {
        look(steady, wall);
        active = steady;
        if (open == null && visible) {
            begin(steady);
        }
    }

    void show(boolean shown, long steady, long wall) {
        look(steady, wall);
        visible = shown;
        if (shown) {
            active = steady;
        }
        look(steady, wall);
    }

    /**
     * One tick: what was seen goes on, or stops. A machine that slept for the steady clock too was not idle meanwhile; one
     * whose steady clock stood still cannot be told from one whose clock was set: the server can.
     */
    void look(long steady, long wall) {
        long further = steady - lastSteady;
        long jump = wall - lastWall - further;
        boolean slept = further > GAP || jump > GAP;
        if (open != null && !slept) {
            open.to = Math.min(steady, active + IDLE);
            open.active = active;
            open.jumps = jumps;
        }
        if (slept) {
            open = null;
            active += further > GAP ? further : 0;
            jumps += Math.max(0, jump);
        }
        boolean there = visible && steady - active <= IDLE;
        if (!there) {
            open = null;
        }
        if (there && open == null) {
            begin(steady);
        }
        lastSteady = steady;
        lastWall = wall;
    }

    private void begin(long steady) {
        open = new Seen();
        open.from = steady;
        open.to = steady;
        open.active = active;
        open.jumps = jumps;
        seen.add(open);
    }

    /** What there is to send now, if it is time to: at once until the server knows the page, then once a minute. */
    Optional<Sent> due(long steady) {
        if (!known) {
            return steady > lastSent ? send(steady, 0) : Optional.empty();
        }
        return steady - lastSent >= EVERY ? send(steady, 1) : Optional.empty();
    }

    /** What there is to send because the page is hidden. */
    Optional<Sent> hidden(long steady) {
        return send(steady, WORTH_SENDING);
    }

    /** What there is to send because the page goes away. */
    Optional<Sent> leaving(long steady) {
        return send(steady, 1);
    }

    private Optional<Sent> send(long steady, long least) {
        List<Seen> told = seen.stream().filter(each -> each.to > each.from).toList();
        if (told.stream().mapToLong(each -> each.to - each.from).sum() < least) {
            return Optional.empty();
        }
        number++;
        List<Run> runs = told.stream()
                .map(each -> new Run(steady - each.from, steady - each.to, steady - each.active, jumps - each.jumps))
                .toList();
        Mark mark = new Mark(number, acknowledged, steady - acknowledgedAt, steady - lastSent);
        lastSent = steady;
        long until = told.isEmpty() ? steady : told.get(told.size() - 1).to;
        return Optional.of(new Sent(new PageMessage("petite-formation", activity, view, mark, runs), until, steady));
    }

    /** The server has heard this message. */
    void acknowledged(Sent sent) {
        long until = sent.until();
        known = true;
        if (sent.message().mark().number() > acknowledged) {
            acknowledged = sent.message().mark().number();
            acknowledgedAt = sent.at();
        }
        seen.removeIf(each -> each != open && each.to <= until);
        seen.forEach(each -> each.from = Math.max(each.from, Math.min(until, each.to)));
    }
}
