package fr.prendresoin.assessment;

import fr.prendresoin.enrolment.EnrolmentId;
import java.util.List;

/** Keeps what was answered in progressive cases; nothing in it ever changes. */
interface VignetteRepository {

    /** @throws fr.prendresoin.shared.Conflict when this step has an answer already */
    void add(VignetteAnswer answer);

    /** The answers of an enrolment in one case, by step. */
    List<VignetteAnswer> answersIn(EnrolmentId enrolment, String activity);
}
