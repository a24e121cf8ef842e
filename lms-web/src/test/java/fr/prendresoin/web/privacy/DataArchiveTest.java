package fr.prendresoin.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.privacy.DataRegister;
import fr.prendresoin.privacy.Holding;
import fr.prendresoin.privacy.Slice;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DataArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final Holding HOLDING = DataRegister.holdings().get(0);

    @Test
    void each_kind_is_there_twice_and_the_text_counts_its_rows() throws IOException {
        Map<String, String> files = archive(List.of(List.of("Zyxwvut"), List.of("Autre")));

        assertThat(files.keySet()).containsExactly("json/identite.json", "csv/identite.csv", "LISEZ-MOI.txt");
        assertThat(files.get("LISEZ-MOI.txt")).contains("22/11/2026 21:00:00", "identite", "2 lignes");
    }

    @Test
    void json_keeps_the_types_and_csv_is_read_in_paris() throws IOException {
        Map<String, String> files = archive(List.of(Arrays.asList(NOW, LocalDate.of(2027, 1, 29), true, 7, null)));
        JsonObject row = Json.createReader(new StringReader(files.get("json/identite.json")))
                .readArray()
                .getJsonObject(0);

        assertThat(row.getString("a0")).isEqualTo("2026-11-22T20:00:00Z");
        assertThat(row.getBoolean("a2")).isTrue();
        assertThat(row.getInt("a3")).isEqualTo(7);
        assertThat(row.isNull("a4")).isTrue();
        assertThat(files.get("csv/identite.csv"))
                .startsWith("\uFEFFl0;l1;l2;l3;l4\r\n")
                .endsWith("22/11/2026 21:00:00;29/01/2027;oui;7;\r\n");
    }

    @Test
    void a_formula_stays_a_text_in_the_spreadsheet_and_itself_in_json() throws IOException {
        Map<String, String> files = archive(List.of(List.of("=1+1;\"x\"")));

        assertThat(files.get("csv/identite.csv")).contains("\"'=1+1;\"\"x\"\"\"");
        assertThat(Json.createReader(new StringReader(files.get("json/identite.json")))
                        .readArray()
                        .getJsonObject(0)
                        .getString("a0"))
                .isEqualTo("=1+1;\"x\"");
    }

    private static Map<String, String> archive(List<List<Object>> cells) throws IOException {
        int width = cells.get(0).size();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataArchive archive = new DataArchive(bytes, NOW)) {
            archive.add(new Slice(HOLDING, named("a", width), named("l", width), cells));
        }
        Map<String, String> files = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<String> named(String letter, int width) {
        return java.util.stream.IntStream.range(0, width)
                .mapToObj(index -> letter + index)
                .toList();
    }
}
