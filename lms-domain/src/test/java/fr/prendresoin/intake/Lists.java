package fr.prendresoin.intake;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyKeys;
import fr.prendresoin.provisioning.ColumnGuess;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.provisioning.TableFile;
import fr.prendresoin.provisioning.TableRow;
import fr.prendresoin.provisioning.TableRows;
import fr.prendresoin.shared.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lists of invented students, and the faculty they are for. */
final class Lists {

    static final FacultyKeys FACULTY =
            new FacultyKeys(Ids.next(), "paris-medecine", "0755976N", "medecine", "UFR de médecine", "Europe/Paris");

    static final String HEADER = "INE;COD_ETU;Nom;Prénom;Mail";

    private Lists() {}

    /** The columns as they are proposed; every line is of the third year of medicine in 2026-2027 unless it says. */
    static Mapping mapping(List<String> header) {
        List<Field> fields = ColumnGuess.of(header, List.of(Field.values())).stream()
                .map(ColumnGuess::field)
                .toList();
        return new Mapping(
                fields,
                fields.contains(Field.CURSUS) ? null : Cursus.MEDICINE,
                fields.contains(Field.STUDY_YEAR) ? null : 3,
                fields.contains(Field.ACADEMIC_YEAR) ? null : new AcademicYear(2026));
    }

    static byte[] file(Charset encoding, String... lines) {
        return String.join("\r\n", lines).getBytes(encoding);
    }

    /** What is understood of each line below the header. */
    static List<Reading> read(String... lines) {
        byte[] bytes = file(StandardCharsets.UTF_8, lines);
        try (TableFile file = TableFile.receive(new ByteArrayInputStream(bytes), "liste.csv");
                TableRows rows = file.rows()) {
            LineReader reader = new LineReader(rows.header(), mapping(rows.header()), FACULTY);
            List<Reading> readings = new ArrayList<>();
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                readings.add(reader.read(row));
            }
            return readings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> header(String line) {
        return List.of(line.split(";"));
    }
}
