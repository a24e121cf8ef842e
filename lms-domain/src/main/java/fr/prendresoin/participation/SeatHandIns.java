package fr.prendresoin.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a participant handed in beside the course, was written, and earned, as it proves what they did. */
public record SeatHandIns(
        List<SeatMessageRow> messages,
        List<Plan> plans,
        Optional<Statement> statement,
        Optional<Appraised> appraisal,
        List<CreditRow> credits) {

    /** Copies the lists. */
    public SeatHandIns {
        messages = List.copyOf(messages);
        plans = List.copyOf(plans);
        credits = List.copyOf(credits);
    }

    /** A plan as it was written at one moment; the last one counts. */
    public record Plan(String words, Instant writtenAt) {}

    /** So many minutes of work away from the platform, sworn. */
    public record Statement(int minutes, Instant swornAt) {}

    /**
     * What the participant thought of the session.
     *
     * @param formSince which questionnaire it was
     */
    public record Appraised(LocalDate formSince, Map<String, Integer> grades, String comment, Instant givenAt) {

        /** Copies the map. */
        public Appraised {
            grades = Map.copyOf(grades);
        }
    }
}
