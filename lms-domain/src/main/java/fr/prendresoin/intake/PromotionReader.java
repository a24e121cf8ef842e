package fr.prendresoin.intake;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyKeys;
import fr.prendresoin.organisation.FormerUais;
import fr.prendresoin.organisation.PromotionKey;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.organisation.Uai;
import fr.prendresoin.provisioning.CellFault;
import fr.prendresoin.provisioning.Field;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands where a line places its person: in the faculty of the list, and in which promotion. */
final class PromotionReader {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern STUDY_YEAR =
            Pattern.compile("0?([1-9]|1[0-2])(?: ?(?:re|ere|e|eme|nd|nde))?(?: annee)?");
    private static final Pattern ACADEMIC_YEAR = Pattern.compile("((?:19|20)\\d{2})(?: ?[-/] ?((?:19|20)?\\d{2}))?");
    private static final Pattern SHORT_UAI = Pattern.compile("[0-9]{6}[A-Za-z]");

    /** What registrars write for each cursus, without accents or capitals. */
    private static final Map<Cursus, List<String>> CURSUSES = Map.of(
            Cursus.MEDICINE, List.of("medicine", "medecine", "sciences medicales", "med"),
            Cursus.PHARMACY, List.of("pharmacy", "pharmacie", "sciences pharmaceutiques", "pharma"),
            Cursus.DENTISTRY, List.of("dentistry", "odontologie", "dentaire", "chirurgie dentaire"),
            Cursus.MIDWIFERY, List.of("midwifery", "maieutique", "sage femme", "sages femmes"),
            Cursus.NURSING, List.of("nursing", "soins infirmiers", "infirmier", "infirmiere", "infirmerie", "ifsi"),
            Cursus.PHYSIOTHERAPY,
                    List.of(
                            "physiotherapy",
                            "kinesitherapie",
                            "masso kinesitherapie",
                            "masseur kinesitherapeute",
                            "kine"),
            Cursus.SPEECH_THERAPY, List.of("speech therapy", "orthophonie", "orthophoniste"));

    private final Mapping mapping;
    private final FacultyKeys faculty;
    private final List<String> names;

    PromotionReader(Mapping mapping, FacultyKeys faculty) {
        this.mapping = mapping;
        this.faculty = faculty;
        this.names = Stream.of(faculty.code(), faculty.component(), faculty.name())
                .map(PromotionReader::plain)
                .toList();
    }

    /** Whether the line is about the faculty of the list; if not, nothing else is looked at. */
    boolean inScope(Cells cells) {
        String uai = cells.text(Field.UAI);
        if (!uai.isEmpty() && !isOurs(cells, uai)) {
            return false;
        }
        String component = cells.text(Field.COMPONENT);
        if (component.isEmpty() || names.contains(plain(component))) {
            return true;
        }
        cells.fault(Field.COMPONENT, CellFault.OUT_OF_SCOPE);
        return false;
    }

    private boolean isOurs(Cells cells, String text) {
        Optional<Uai> uai = uai(text);
        if (uai.isEmpty()) {
            boolean zeroLost =
                    SHORT_UAI.matcher(text).matches() && uai("0" + text).isPresent();
            if (zeroLost) {
                cells.fault(Field.UAI, CellFault.LEADING_ZERO_LOST, 8, "0" + text);
            } else {
                cells.fault(Field.UAI, CellFault.UAI_WRONG);
            }
            return false;
        }
        boolean ours = FormerUais.reference().presentOf(uai.get()).value().equals(faculty.uai());
        if (!ours) {
            cells.fault(Field.UAI, CellFault.OUT_OF_SCOPE);
        }
        return ours;
    }

    private static Optional<Uai> uai(String text) {
        try {
            return Optional.of(new Uai(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The promotion; null when a cell that says it is wrong, which is noted. */
    PromotionKey read(Cells cells) {
        Cursus cursus = cursus(cells);
        Integer studyYear = studyYear(cells);
        AcademicYear academicYear = academicYear(cells);
        return cursus == null || studyYear == null || academicYear == null
                ? null
                : new PromotionKey(new StudyYear(cursus, studyYear), academicYear);
    }

    private Cursus cursus(Cells cells) {
        if (!mapping.has(Field.CURSUS)) {
            return mapping.cursus();
        }
        String text = plain(cells.required(Field.CURSUS, 100));
        Cursus found = CURSUSES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (found == null && !text.isEmpty()) {
            cells.fault(Field.CURSUS, CellFault.CURSUS_UNKNOWN);
        }
        return found;
    }

    private Integer studyYear(Cells cells) {
        if (!mapping.has(Field.STUDY_YEAR)) {
            return mapping.studyYear();
        }
        String text = cells.required(Field.STUDY_YEAR, 100);
        Matcher year = STUDY_YEAR.matcher(plain(text));
        if (year.matches()) {
            return Integer.valueOf(year.group(1));
        }
        if (!text.isEmpty()) {
            cells.fault(Field.STUDY_YEAR, CellFault.STUDY_YEAR_WRONG);
        }
        return null;
    }

    private AcademicYear academicYear(Cells cells) {
        if (!mapping.has(Field.ACADEMIC_YEAR)) {
            return mapping.academicYear();
        }
        String text = cells.required(Field.ACADEMIC_YEAR, 100);
        Matcher year = ACADEMIC_YEAR.matcher(text);
        if (year.matches() && follows(year.group(1), year.group(2))) {
            return new AcademicYear(Integer.parseInt(year.group(1)));
        }
        if (!text.isEmpty()) {
            cells.fault(Field.ACADEMIC_YEAR, CellFault.ACADEMIC_YEAR_WRONG);
        }
        return null;
    }

    /** 2026-2027 and 2026/27 are academic years, 2026-2028 is none. */
    private static boolean follows(String start, String end) {
        return end == null || String.valueOf(Integer.parseInt(start) + 1).endsWith(end);
    }

    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
