package fr.prendresoin.organisation;

/** A year of study in a cursus, from 1 to 12. */
public record StudyYear(Cursus cursus, int year) {

    public StudyYear {
        if (year < 1 || year > 12) {
            throw new IllegalArgumentException("year of study must be between 1 and 12: " + year);
        }
    }
}
