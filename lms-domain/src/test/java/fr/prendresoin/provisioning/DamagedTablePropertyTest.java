package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.RuleViolation;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes, a file is read or refused in its own words; nothing else ever comes out. */
class DamagedTablePropertyTest {

    private static final String PIECES =
            """
            <c r=""><v>1</v></c> ¦ <c r="-A"><v>1</v></c> ¦ <c r="É1"><v>1</v></c> ¦ <c><v>1</v></c> ¦
            <c><f>x</f></c> ¦ <c s="-1"><v>1</v></c> ¦ <c t="s"><v>0</v></c> ¦
            <c t="inlineStr"><is><t>x</t></is></c> ¦ <c> ¦ </c> ¦ <c r=""> ¦ <c r="1"/> ¦ <c r="-A"/> ¦
            <c t="s"> ¦ <c t="b"> ¦ <c t="?"> ¦ <c s="99999"> ¦ <c s="-1"> ¦ <v> ¦ </v> ¦ <v/> ¦ <is> ¦
            </is> ¦ <t> ¦ </t> ¦ <f> ¦ </f> ¦ <rPh> ¦ </rPh> ¦ </row> ¦ <row> ¦ <row r="0"> ¦ <row r="x"> ¦
            </sheetData> ¦ 0 ¦ -3 ¦ 1E9 ¦ x ¦ &amp; ¦ &x; ¦ &#0; ¦ &#65; ¦ _x0041_ ¦ <![CDATA[x]]> ¦
            <?x y?> ¦ < ¦ > ¦ \u0001 ¦ \uD800
            """;

    @Property(tries = 500)
    void a_workbook_with_a_wrong_byte_is_read_or_refused(
            @ForAll @IntRange(max = 3000) int place, @ForAll @ByteRange byte wrong) throws IOException {
        byte[] bytes = new Workbook()
                .textRow(false, List.of("nom", "mail"))
                .textRow(true, List.of("Exemple", "a@exemple.fr"))
                .bytes();
        bytes[place % bytes.length] = wrong;

        readOrRefused(bytes);
    }

    @Property(tries = 500)
    void a_sheet_of_any_tags_is_read_or_refused(@ForAll("tags") String tags) throws IOException {
        readOrRefused(new Workbook().textRow(true, List.of("nom")).row(tags).bytes());
    }

    @Property(tries = 500)
    void a_text_of_any_bytes_is_read_or_refused(@ForAll byte[] bytes) throws IOException {
        readOrRefused(bytes);
    }

    private static void readOrRefused(byte[] bytes) throws IOException {
        try {
            assertThat(Tables.read(bytes).header()).isNotEmpty();
        } catch (RuleViolation refusal) {
            assertThat(refusal.rule()).isInstanceOf(TableRule.class);
        }
    }

    @Provide
    Arbitrary<String> tags() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES.strip().split("\\s*¦\\s*"));
        return pieces.list().ofMaxSize(12).map(all -> all.stream().collect(Collectors.joining()));
    }
}
