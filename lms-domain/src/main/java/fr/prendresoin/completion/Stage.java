package fr.prendresoin.completion;

import fr.prendresoin.catalogue.Course;
import java.time.Instant;

/** The version of a course that an enrolment takes from one moment until the next stage begins. */
public record Stage(Course course, Instant from) {

    /** The version somebody was enrolled with. */
    public static Stage first(Course course) {
        return new Stage(course, Instant.MIN);
    }
}
