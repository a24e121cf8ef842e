package fr.prendresoin.organisation;

import fr.prendresoin.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All the enrolments that the values of {@code supannEtuInscription} tell of one student (rule 15), in their order, and
 * why the other values cannot be read: one malformed value does not hide the others.
 */
public record SupannEnrolments(List<SupannEnrolment> enrolments, List<RuleViolation> refusals) {

    public SupannEnrolments {
        enrolments = List.copyOf(enrolments);
        refusals = List.copyOf(refusals);
    }

    /** Reads each value of the attribute; none is no enrolment. */
    public static SupannEnrolments of(Collection<String> values) {
        List<SupannEnrolment> enrolments = new ArrayList<>();
        List<RuleViolation> refusals = new ArrayList<>();
        for (String value : values) {
            try {
                enrolments.add(SupannEnrolment.of(value));
            } catch (RuleViolation refusal) {
                refusals.add(refusal);
            }
        }
        return new SupannEnrolments(enrolments, refusals);
    }
}
