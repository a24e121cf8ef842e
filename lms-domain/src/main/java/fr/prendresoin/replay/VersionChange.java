package fr.prendresoin.replay;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.ObligationRow;
import java.util.List;
import java.util.stream.Stream;

/** What the newest version of its course would do to those an obligation enrolled: who gains, who loses, who neither. */
public record VersionChange(
        ObligationRow obligation, List<EnrolmentId> gaining, List<EnrolmentId> losing, List<EnrolmentId> others) {

    /** Copies the lists. */
    public VersionChange {
        gaining = List.copyOf(gaining);
        losing = List.copyOf(losing);
        others = List.copyOf(others);
    }

    /** Whether there is anything to decide: newcomers or somebody under way would take another version. */
    public boolean open() {
        return !obligation.versionId().equals(obligation.currentVersionId()) || concerned() > 0;
    }

    /** How many take another version than the newest one. */
    public int concerned() {
        return gaining.size() + losing.size() + others.size();
    }

    /** Those who lose nothing, and with them those who do when that was decided. */
    List<EnrolmentId> moving(boolean losersToo) {
        return Stream.of(gaining, others, losersToo ? losing : List.<EnrolmentId>of())
                .flatMap(List::stream)
                .toList();
    }
}
