package fr.prendresoin.dpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetCheckTest {

    private static final LocalDate TODAY = DpcFixtures.DECLARED.plusMonths(3);

    @Test
    void a_draft_may_lack_everything_but_its_title() {
        assertThat(SheetCheck.refused(DpcFixtures.empty(), List.of(), TODAY)).isEmpty();
        assertThat(SheetCheck.refused(titled(" "), List.of(), TODAY)).containsExactly(SheetRule.TITLE_WRONG);
        assertThat(SheetCheck.refused(titled("t".repeat(201)), List.of(), TODAY))
                .containsExactly(SheetRule.TITLE_WRONG);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        ActionSheet wrong = new ActionSheet(
                "",
                Set.of(),
                DpcFormat.REMOTE,
                new Hours(-1, 0, 0),
                Set.of("O-1"),
                true,
                "",
                Set.of(),
                new ActionSheet.Texts("o".repeat(SheetCheck.LONGEST_TEXT + 1), "", "", "", "", "c".repeat(201), ""),
                new ActionSheet.Price(-1, ""),
                Set.of(),
                "");
        AuthorRow unnamed = new AuthorRow("", "médecin", "Aucun", TODAY);
        AuthorRow early = new AuthorRow("Paul", "médecin", "Aucun", TODAY.plusDays(1));

        assertThat(SheetCheck.refused(wrong, List.of(unnamed, early), TODAY))
                .containsExactly(
                        SheetRule.TITLE_WRONG,
                        SheetRule.TEXT_TOO_LONG,
                        SheetRule.LINE_TOO_LONG,
                        SheetRule.HOURS_WRONG,
                        SheetRule.ORIENTATION_WRONG,
                        SheetRule.PRICE_WRONG,
                        SheetRule.AUTHOR_WRONG,
                        SheetRule.DECLARED_WRONG);
    }

    @Test
    void an_author_without_a_declaration_may_stand_in_a_draft() {
        AuthorRow silent = new AuthorRow("Paul", "médecin", null, null);

        assertThat(SheetCheck.refused(DpcFixtures.sheet(), List.of(silent, DpcFixtures.AUTHOR), TODAY))
                .isEmpty();
    }

    private static ActionSheet titled(String title) {
        ActionSheet empty = DpcFixtures.empty();
        return new ActionSheet(
                title,
                empty.types(),
                empty.format(),
                empty.hours(),
                empty.orientations(),
                empty.offPriority(),
                empty.method(),
                empty.professions(),
                empty.texts(),
                empty.price(),
                empty.blocs(),
                empty.courseSlug());
    }
}
