package fr.prendresoin.enrolment;

import java.util.List;

/** Knows which courses are completed; answered by the context above that decides it. */
public interface Completions {

    /** Those of these enrolments whose course is completed. */
    List<EnrolmentId> among(List<EnrolmentId> enrolments);
}
