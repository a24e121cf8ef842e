package fr.prendresoin.dpc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an action must say before anybody may enrol: rules 29 and 69 (L6353-8), as far as a machine can see it. */
public final class Publication {

    /** What can be missing; each has its French words. */
    public enum Lack {
        METHOD,
        TYPE,
        /** Neither an orientation nor that there is none on purpose. */
        ORIENTATION,
        OBJECTIVES,
        DURATION,
        EVALUATION,
        COMMITTEE,
        AUTHORS,
        /** An author whose declaration is missing or too old. */
        INTERESTS,
        PROGRAMME,
        CONTACT,
        HOUSE_RULES,
        COURSE,
        /** An evaluation of practices whose course has no plan between two rounds. */
        ROUNDS
    }

    private Publication() {}

    /**
     * What is missing on a day, in the order of the sheet; nothing when it may be published.
     *
     * @param months for how many months a declaration of interests holds
     * @param rounds whether its course has two rounds and a plan between them
     */
    public static List<Lack> missing(ActionDetails action, LocalDate today, int months, boolean rounds) {
        ActionSheet sheet = action.sheet();
        ActionSheet.Texts texts = sheet.texts();
        List<Lack> missing = new ArrayList<>();
        addIf(missing, Lack.TYPE, sheet.types().isEmpty());
        addIf(missing, Lack.METHOD, sheet.method().isBlank());
        addIf(missing, Lack.ORIENTATION, sheet.orientations().isEmpty() && !sheet.offPriority());
        addIf(missing, Lack.DURATION, sheet.hours().total() == 0);
        addIf(missing, Lack.OBJECTIVES, texts.objectives().isBlank());
        addIf(missing, Lack.PROGRAMME, texts.programme().isBlank());
        addIf(missing, Lack.EVALUATION, texts.evaluation().isBlank());
        addIf(missing, Lack.COMMITTEE, texts.committee().isBlank());
        addIf(missing, Lack.AUTHORS, action.authors().isEmpty());
        addIf(missing, Lack.INTERESTS, !action.authors().stream().allMatch(author -> declared(author, today, months)));
        addIf(missing, Lack.CONTACT, texts.contact().isBlank());
        addIf(missing, Lack.HOUSE_RULES, texts.houseRules().isBlank());
        addIf(missing, Lack.COURSE, sheet.courseSlug().isBlank());
        addIf(missing, Lack.ROUNDS, sheet.types().contains(DpcType.EPP) && !rounds);
        return missing;
    }

    private static boolean declared(AuthorRow author, LocalDate today, int months) {
        return author.declared() && !author.declaredOn().plusMonths(months).isBefore(today);
    }

    private static void addIf(List<Lack> missing, Lack lack, boolean lacking) {
        if (lacking) {
            missing.add(lack);
        }
    }
}
