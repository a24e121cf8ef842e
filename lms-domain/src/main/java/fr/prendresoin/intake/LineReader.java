package fr.prendresoin.intake;

import fr.prendresoin.identity.ApogeeIne;
import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.Rpps;
import fr.prendresoin.organisation.FacultyKeys;
import fr.prendresoin.organisation.PromotionKey;
import fr.prendresoin.provisioning.CellDate;
import fr.prendresoin.provisioning.CellFault;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.provisioning.TableRow;
import fr.prendresoin.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands the lines of one list, each by itself. */
final class LineReader {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MAIL = 254;
    private static final int LONGEST_LOGIN = 190;
    private static final int INE_NUMBER = 10;
    private static final int RPPS = 11;

    /** Longer than any code: only a number written as a power of ten shows. */
    private static final int ANY_LENGTH = 1_000;

    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final Pattern STUDENT_NUMBER = Pattern.compile("[A-Za-z0-9._-]{1,20}");

    private final List<String> header;
    private final Mapping mapping;
    private final String uai;
    private final PromotionReader promotions;

    LineReader(List<String> header, Mapping mapping, FacultyKeys faculty) {
        this.header = header;
        this.mapping = mapping;
        this.uai = faculty.uai();
        this.promotions = new PromotionReader(mapping, faculty);
    }

    Reading read(TableRow row) {
        Cells cells = new Cells(row, header, mapping);
        boolean ours = promotions.inScope(cells);
        PromotionKey promotion = ours ? promotions.read(cells) : null;
        PersonLine person = ours ? person(cells, promotion) : null;
        boolean sound = cells.problems().isEmpty();
        return new Reading(row, sound ? person : null, cells.problems());
    }

    private PersonLine person(Cells cells, PromotionKey promotion) {
        boolean usual = !cells.text(Field.USUAL_NAME).isEmpty();
        String family = cells.required(usual ? Field.USUAL_NAME : Field.FAMILY_NAME, LONGEST_NAME);
        String given = cells.required(Field.GIVEN_NAME, LONGEST_NAME);
        String mail = mail(cells);
        List<Identifier> keys = keys(cells);
        List<Identifier> identifiers =
                Stream.concat(keys.stream(), rpps(cells).stream()).toList();
        return new PersonLine(family, given, mail, login(cells, mail), keys, identifiers, promotion, born(cells));
    }

    private List<Identifier> keys(Cells cells) {
        int before = cells.problems().size();
        List<Identifier> keys = new ArrayList<>();
        ine(cells).map(Identifier::of).ifPresent(keys::add);
        studentNumber(cells).ifPresent(keys::add);
        if (keys.isEmpty() && cells.problems().size() == before) {
            cells.fault(
                    mapping.has(Field.INE)
                            ? Field.INE
                            : mapping.has(Field.INE_NUMBER) ? Field.INE_NUMBER : Field.STUDENT_NUMBER,
                    CellFault.IDENTIFIER_MISSING);
        }
        return keys;
    }

    private Optional<Ine> ine(Cells cells) {
        String whole = cells.text(Field.INE);
        if (!whole.isEmpty()) {
            return cells.damaged(Field.INE, ANY_LENGTH) ? Optional.empty() : ine(cells, Field.INE, whole);
        }
        String number = cells.text(Field.INE_NUMBER);
        if (number.isEmpty() || cells.damaged(Field.INE_NUMBER, INE_NUMBER)) {
            return Optional.empty();
        }
        if (cells.text(Field.INE_KEY).isEmpty()) {
            cells.fault(Field.INE_KEY, CellFault.VALUE_MISSING);
            return Optional.empty();
        }
        return ine(cells, Field.INE_NUMBER, number);
    }

    private Optional<Ine> ine(Cells cells, Field field, String text) {
        try {
            return Optional.of(
                    field == Field.INE ? new Ine(text) : new ApogeeIne(text, cells.text(Field.INE_KEY)).ine());
        } catch (RuleViolation refusal) {
            if (refusal.rule() == IdentityRule.INE_WRONG_LENGTH) {
                cells.fault(
                        field, CellFault.INE_WRONG_LENGTH, refusal.arguments().get(0));
            } else {
                cells.fault(field, CellFault.INE_WRONG_SIGNS);
            }
            return Optional.empty();
        }
    }

    private Optional<Identifier> studentNumber(Cells cells) {
        String number = cells.text(Field.STUDENT_NUMBER);
        if (number.isEmpty() || cells.damaged(Field.STUDENT_NUMBER, ANY_LENGTH)) {
            return Optional.empty();
        }
        if (!STUDENT_NUMBER.matcher(number).matches()) {
            cells.fault(Field.STUDENT_NUMBER, CellFault.STUDENT_NUMBER_WRONG);
            return Optional.empty();
        }
        return Optional.of(Identifier.studentNumber(uai, number.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Identifier> rpps(Cells cells) {
        String number = cells.text(Field.RPPS);
        if (number.isEmpty() || cells.damaged(Field.RPPS, RPPS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Identifier.of(Rpps.typed(number)));
        } catch (RuleViolation refusal) {
            cells.fault(Field.RPPS, CellFault.RPPS_WRONG);
            return Optional.empty();
        }
    }

    private static String mail(Cells cells) {
        String mail = cells.text(Field.MAIL).toLowerCase(Locale.ROOT);
        if (mail.isEmpty()) {
            return null;
        }
        if (mail.length() > LONGEST_MAIL || !MAIL.matcher(mail).matches()) {
            cells.fault(Field.MAIL, CellFault.MAIL_WRONG);
        }
        return mail;
    }

    private static Login login(Cells cells, String mail) {
        String own = cells.text(Field.LOGIN);
        if (own.length() > LONGEST_LOGIN) {
            cells.fault(Field.LOGIN, CellFault.VALUE_TOO_LONG, LONGEST_LOGIN);
        }
        String login = own.isEmpty() ? mail : own;
        return login == null || login.length() > LONGEST_LOGIN ? null : new Login(login);
    }

    private static String born(Cells cells) {
        String date = cells.text(Field.BIRTH_DATE);
        if (date.isEmpty()) {
            return "";
        }
        Optional<CellFault> fault = CellDate.fault(date);
        fault.ifPresent(wrong -> cells.fault(Field.BIRTH_DATE, wrong));
        return fault.isPresent() ? "" : CellDate.of(date).toString();
    }
}
