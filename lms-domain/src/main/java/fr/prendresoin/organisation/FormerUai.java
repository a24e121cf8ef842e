package fr.prendresoin.organisation;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;

/** A UAI that an establishment had before a merger, and the one it has now (rule 3), with the source and its date. */
public record FormerUai(Uai former, Uai present, String source, LocalDate statedOn) {

    static FormerUai of(CSVRecord line) {
        return new FormerUai(
                new Uai(line.get("former")),
                new Uai(line.get("present")),
                line.get("source"),
                LocalDate.parse(line.get("stated_on")));
    }
}
