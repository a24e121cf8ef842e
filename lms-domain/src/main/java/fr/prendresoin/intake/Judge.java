package fr.prendresoin.intake;

import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.IdentifierScheme;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.NameComparison;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonUpdate;
import fr.prendresoin.intake.Verdict.Outcome;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.Stay;
import fr.prendresoin.provisioning.CellFault;
import fr.prendresoin.provisioning.Field;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides what becomes of each line. Whom it speaks of is decided by numbers: the INE, else the student number of the
 * establishment; never by a name or a mail. Decides the same in the dry run and in the run.
 */
final class Judge {

    private final List<String> header;
    private final Mapping mapping;
    private final SeenKeys seen;

    Judge(List<String> header, Mapping mapping, SeenKeys seen) {
        this.header = header;
        this.mapping = mapping;
        this.seen = seen;
    }

    List<Verdict> judge(List<Reading> block, Surroundings around) {
        return block.stream().map(reading -> judge(reading, around)).toList();
    }

    /** Somebody the line has just brought in. */
    void note(PersonId person, int line) {
        seen.add(key(person), line);
    }

    /** Whether a valid line so far speaks of them. */
    boolean named(PersonId person) {
        return seen.firstLine(key(person)) > 0;
    }

    private Verdict judge(Reading reading, Surroundings around) {
        if (reading.person() == null) {
            return Verdict.faulty(reading, reading.problems());
        }
        PersonLine line = reading.person();
        Cells cells = new Cells(reading.row(), header, mapping);
        PersonFile known = whom(line, around);
        if (!agrees(line, known, around)) {
            cells.fault(keyField(line), CellFault.NUMBERS_DISAGREE);
        } else if (!isTheirName(line, known, around)) {
            cells.fault(nameField(), CellFault.NAME_DISAGREES);
        } else if (firstLine(line, known) > 0) {
            cells.fault(keyField(line), CellFault.SAME_PERSON_TWICE, firstLine(line, known));
        } else if (!loginIsFree(line, known, around)) {
            cells.fault(line.mail() == null ? Field.LOGIN : loginField(), CellFault.LOGIN_NOT_FREE);
        }
        if (!cells.problems().isEmpty()) {
            return Verdict.faulty(reading, cells.problems());
        }
        warn(cells, reading, known, around);
        note(reading, known);
        return outcome(reading, known, around, cells);
    }

    private static PersonFile whom(PersonLine line, Surroundings around) {
        return line.keys().stream()
                .map(around.known()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Every number of the line is theirs or nobody's, and nobody has two INE. */
    private static boolean agrees(PersonLine line, PersonFile known, Surroundings around) {
        boolean oneOwner = line.identifiers().stream()
                .map(around.known()::get)
                .allMatch(owner -> owner == null || owner.equals(known));
        return oneOwner && (known == null || ines(line.identifiers()).stream().allMatch(sameAs(known)));
    }

    /** A number is not a name: whoever knows one does not read by it who bears it. Those of the faculty are read already. */
    private static boolean isTheirName(PersonLine line, PersonFile known, Surroundings around) {
        return known == null
                || around.studiesHere(known)
                || NameComparison.same(known.familyName(), line.familyName())
                        && NameComparison.same(known.givenName(), line.givenName());
    }

    private static Predicate<Identifier> sameAs(PersonFile known) {
        List<Identifier> theirs = ines(known.identifiers());
        return ine -> theirs.isEmpty() || theirs.contains(ine);
    }

    private static List<Identifier> ines(Collection<Identifier> identifiers) {
        return identifiers.stream()
                .filter(each -> each.scheme() == IdentifierScheme.INE)
                .toList();
    }

    private int firstLine(PersonLine line, PersonFile known) {
        int byPerson = known == null ? 0 : seen.firstLine(key(known.person()));
        return byPerson > 0
                ? byPerson
                : line.identifiers().stream()
                        .mapToInt(each -> seen.firstLine(key(each)))
                        .filter(first -> first > 0)
                        .findFirst()
                        .orElse(0);
    }

    private boolean loginIsFree(PersonLine line, PersonFile known, Surroundings around) {
        if (line.login() == null || known != null && known.login() != null) {
            return true;
        }
        PersonId holder = around.holders().get(line.login());
        return holder == null && seen.firstLine(key(line.login())) == 0;
    }

    private void warn(Cells cells, Reading reading, PersonFile known, Surroundings around) {
        PersonLine line = reading.person();
        int sameName = seen.firstLine(nameKey(line));
        if (sameName > 0) {
            cells.fault(nameField(), CellFault.SAME_NAME_IN_FILE, sameName);
        } else if (known == null && around.names().contains(line.fullName())) {
            cells.fault(nameField(), CellFault.SAME_NAME_HERE);
        }
        boolean otherName = known != null
                && !(known.familyName().equals(line.familyName())
                        && known.givenName().equals(line.givenName()));
        if (otherName && around.studiesElsewhere(known)) {
            cells.fault(nameField(), CellFault.NAME_KEPT);
        }
    }

    private void note(Reading reading, PersonFile known) {
        PersonLine line = reading.person();
        line.identifiers().forEach(each -> seen.add(key(each), reading.line()));
        seen.add(nameKey(line), reading.line());
        if (line.login() != null && (known == null || known.login() == null)) {
            seen.add(key(line.login()), reading.line());
        }
        if (known != null) {
            seen.add(key(known.person()), reading.line());
        }
    }

    private static Verdict outcome(Reading reading, PersonFile known, Surroundings around, Cells cells) {
        if (known == null) {
            return new Verdict(reading, Outcome.CREATED, null, null, true, List.of(), cells.problems());
        }
        PersonLine line = reading.person();
        PersonUpdate update = update(line, known, around.studiesElsewhere(known));
        Place place = place(line, known, around);
        boolean changed = update != null || place.joins() || !place.leaves().isEmpty();
        return new Verdict(
                reading,
                changed ? Outcome.CHANGED : Outcome.UNCHANGED,
                known,
                update,
                place.joins(),
                place.leaves(),
                cells.problems());
    }

    private record Place(boolean joins, List<Stay> leaves) {}

    /** In one academic year somebody is in one promotion of the faculty; those of other years are history, and stay. */
    private static Place place(PersonLine line, PersonFile known, Surroundings around) {
        Optional<PromotionId> wanted = Optional.ofNullable(around.promotions().get(line.promotion()));
        List<Stay> here = around.staysOf(known).stream()
                .filter(stay -> stay.facultyId().equals(around.faculty().value()))
                .filter(stay ->
                        stay.academicYear() == line.promotion().academicYear().start())
                .toList();
        boolean there = here.stream()
                .anyMatch(stay -> wanted.filter(stay.promotion()::equals).isPresent());
        List<Stay> leaves = here.stream()
                .filter(stay -> wanted.filter(stay.promotion()::equals).isEmpty())
                .toList();
        return new Place(!there, leaves);
    }

    /** What a file does not say is not taken away; names and mail are left to the other faculty when there is one. */
    private static PersonUpdate update(PersonLine line, PersonFile known, boolean elsewhere) {
        String family = elsewhere ? known.familyName() : line.familyName();
        String given = elsewhere ? known.givenName() : line.givenName();
        String mail = line.mail() == null || elsewhere && known.mail() != null ? known.mail() : line.mail();
        Login login = known.login() == null ? line.login() : null;
        Set<Identifier> added = line.identifiers().stream()
                .filter(each -> !known.identifiers().contains(each))
                .collect(Collectors.toSet());
        boolean same = family.equals(known.familyName())
                && given.equals(known.givenName())
                && Objects.equals(mail, known.mail())
                && login == null
                && added.isEmpty();
        return same ? null : new PersonUpdate(known.person(), family, given, mail, login, added);
    }

    private static String key(Identifier identifier) {
        return "number " + identifier.scheme() + " " + identifier.authority() + " " + identifier.value();
    }

    private static String key(PersonId person) {
        return "person " + person.value();
    }

    private static String key(Login login) {
        return "login " + login.value();
    }

    private static String nameKey(PersonLine line) {
        return "name " + line.fullName() + " " + line.born();
    }

    private Field nameField() {
        return mapping.has(Field.FAMILY_NAME) ? Field.FAMILY_NAME : Field.USUAL_NAME;
    }

    private Field loginField() {
        return mapping.has(Field.LOGIN) ? Field.LOGIN : Field.MAIL;
    }

    private Field keyField(PersonLine line) {
        boolean ine = line.keys().get(0).scheme() == IdentifierScheme.INE;
        return !ine ? Field.STUDENT_NUMBER : mapping.has(Field.INE) ? Field.INE : Field.INE_NUMBER;
    }
}
