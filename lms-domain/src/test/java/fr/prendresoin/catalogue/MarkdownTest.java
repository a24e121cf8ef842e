package fr.prendresoin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<iframe src=//evil.example></iframe>",
                "texte <b onmouseover=alert(1)>gras</b>",
                "<style>body{display:none}</style>"
            })
    void html_an_author_wrote_is_shown_as_text(String html) {
        Document page = Jsoup.parseBodyFragment(Markdown.block(html).toString());

        assertThat(page.select("body *").not("p")).isEmpty();
        assertThat(page.text()).contains("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](java\tscript:alert(1))",
                "[a](<javascript:alert(1)>)",
                "[a](vbscript:msgbox(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a][b]\n\n[b]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "![a](javascript:alert(1))"
            })
    void an_address_that_runs_leads_nowhere(String markdown) {
        Document page = Jsoup.parseBodyFragment(Markdown.block(markdown).toString());

        assertThat(page.select("[href], [src]"))
                .allMatch(
                        link -> link.attr("href").isEmpty() && link.attr("src").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.has-sante.fr/", "mailto:aide@example.fr", "tel:3114", "#un-titre"})
    void the_addresses_a_course_needs_stay(String address) {
        Document page = Jsoup.parseBodyFragment(
                Markdown.block("[lien](" + address + ")").toString());

        assertThat(page.select("a").attr("href")).isEqualTo(address);
    }

    @Test
    void two_texts_on_one_page_keep_their_anchors_apart() {
        String html = Markdown.block("Un fait[^1].\n\n## À retenir\n\n[plus haut](#a-retenir)")
                .within("dormir")
                .toString();

        assertThat(html)
                .contains("<h2 id=\"dormir-a-retenir\">")
                .contains("href=\"#dormir-a-retenir\"")
                .contains("href=\"#dormir-source-1\"");
    }

    @Test
    void a_quotation_with_a_bold_title_is_the_idea_to_keep() {
        String html = Markdown.block("> **À retenir :** on en parle.").toString();
        Element idea = Jsoup.parseBodyFragment(html).selectFirst("div.cle");

        assertThat(idea.select("p").eachText()).containsExactly("À retenir", "on en parle.");
    }

    @Test
    void a_table_has_headings_a_screen_reader_announces() {
        String html = Markdown.block("| Signe | Que faire |\n|---|---|\n| Fatigue | En parler |")
                .toString();

        assertThat(Jsoup.parseBodyFragment(html)
                        .select("table.tableau th[scope=col]")
                        .eachText())
                .containsExactly("Signe", "Que faire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **b ", "[", "![", "(((`"})
    void endless_nesting_is_rendered_without_exhausting_the_machine(String opening) {
        String html = Markdown.block(opening.repeat(20_000) + "fin").toString();

        assertThat(html).contains("fin");
    }
}
