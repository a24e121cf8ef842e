package fr.prendresoin.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A course cannot be published as it stands; the message lists every problem with file and line, in French. */
public class InvalidCourse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCourse(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
