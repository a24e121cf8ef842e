package fr.prendresoin.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A moment together, in a room or a virtual class; only its organiser says who was there. */
public record Meeting(
        String slug,
        String title,
        int minutes,
        String lead,
        boolean virtual,
        List<String> bring,
        SafeHtml programme,
        Appointment appointment)
        implements Activity {

    /** When and where, as far as the course itself knows; a promotion may have another. */
    public record Appointment(
            Optional<LocalDate> on, Optional<LocalTime> at, Optional<String> place, Optional<String> link) {}

    @Override
    public boolean finishedByWord() {
        return false;
    }
}
