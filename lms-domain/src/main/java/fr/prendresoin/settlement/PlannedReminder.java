package fr.prendresoin.settlement;

import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.message.Channel;
import fr.prendresoin.participation.Step;
import fr.prendresoin.reminder.ReminderHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody would be told if their organiser reminded them now.
 *
 * @param lacks what is missing, in the order in which it is done
 * @param ways how it reaches them
 * @param why not; empty when they would be told
 */
public record PlannedReminder(
        ParticipantRow participant, List<Step> lacks, Set<Channel> ways, Optional<NotReminded> why) {

    /** Copies the collections. */
    public PlannedReminder {
        lacks = List.copyOf(lacks);
        ways = Set.copyOf(ways);
    }

    /**
     * Never more than one a day, and none to who lacks nothing or wants none.
     *
     * @param last when they were last reminded of anything; null for never
     * @param leaves when the letter would leave
     */
    static PlannedReminder of(ParticipantRow participant, List<Step> lacks, Set<Channel> ways, Last last) {
        Optional<NotReminded> why = Optional.empty();
        if (lacks.isEmpty()) {
            why = Optional.of(NotReminded.COMPLETE);
        } else if (last.tooSoon()) {
            why = Optional.of(NotReminded.TOO_SOON);
        } else if (ways.isEmpty()) {
            why = Optional.of(NotReminded.UNREACHABLE);
        }
        return new PlannedReminder(participant, lacks, ways, why);
    }

    /** When they were reminded last, and when a letter would leave now. */
    record Last(Optional<Instant> at, Instant leaves, ZoneId zone) {

        boolean tooSoon() {
            return at.filter(moment -> ReminderHours.tooSoon(moment, leaves, zone))
                    .isPresent();
        }
    }

    public boolean due() {
        return why.isEmpty();
    }
}
