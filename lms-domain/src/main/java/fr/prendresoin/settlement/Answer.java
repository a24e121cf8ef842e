package fr.prendresoin.settlement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What one participant thought of a session; nobody's name.
 *
 * @param form the day from which the form they answered holds
 * @param grades by sentence, from 1 to 4
 */
record Answer(UUID session, LocalDate form, Map<String, Integer> grades, String comment) {

    Answer {
        grades = Map.copyOf(grades);
    }
}
