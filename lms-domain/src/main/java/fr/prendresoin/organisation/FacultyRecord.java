package fr.prendresoin.organisation;

import java.time.ZoneId;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** One line of the reference data, checked. */
record FacultyRecord(Uai uai, String component, FacultyKind kind, CSVRecord line) {

    static FacultyRecord of(CSVRecord line) {
        return new FacultyRecord(
                new Uai(line.get("uai")), line.get("component"), FacultyKind.valueOf(line.get("kind")), line);
    }

    /** The public code used in addresses, for example {@code 0755976n-medecine}. */
    String code() {
        return uai.value().toLowerCase(Locale.ROOT) + "-" + component;
    }

    String name() {
        return line.get("name");
    }

    String establishment() {
        return line.get("establishment");
    }

    String city() {
        return line.get("city");
    }

    String academy() {
        return line.get("academy");
    }

    ZoneId zone() {
        return ZoneId.of(line.get("zone"));
    }

    String uaiVerified() {
        return line.get("uai_verified");
    }

    String componentVerified() {
        return line.get("component_verified");
    }

    String note() {
        return line.get("note");
    }
}
