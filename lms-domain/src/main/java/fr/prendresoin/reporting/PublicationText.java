package fr.prendresoin.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Writes a publication as the JSON text the database keeps, and reads it back. */
final class PublicationText {

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final int HIDDEN = -1;

    private PublicationText() {}

    static String write(Publication publication) {
        return JSON.createObjectBuilder()
                .add("threshold", publication.threshold())
                .add("basis", basis(publication.basis()))
                .add("rows", lines(publication.table().rows()))
                .add("groups", lines(publication.table().groups()))
                .add("nation", lines(List.of(publication.table().nation())))
                .add("rings", rings(publication.rings()))
                .build()
                .toString();
    }

    private static JsonArrayBuilder basis(CountTable basis) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        basis.rows()
                .forEach(row -> rows.add(JSON.createObjectBuilder()
                        .add("key", row.key())
                        .add("group", row.group())
                        .add("counts", JSON.createArrayBuilder(row.counts()))));
        return rows;
    }

    private static JsonArrayBuilder lines(List<PublishedTable.Line> lines) {
        JsonArrayBuilder written = JSON.createArrayBuilder();
        lines.forEach(line -> {
            JsonArrayBuilder parts = JSON.createArrayBuilder();
            line.parts().forEach(part -> parts.add(number(part)));
            written.add(JSON.createObjectBuilder()
                    .add("key", line.key())
                    .add("total", number(line.total()))
                    .add("parts", parts));
        });
        return written;
    }

    private static int number(Figure figure) {
        return figure instanceof Figure.Shown shown ? shown.count() : HIDDEN;
    }

    private static JsonArrayBuilder rings(List<Ring> rings) {
        JsonArrayBuilder written = JSON.createArrayBuilder();
        rings.forEach(ring -> {
            JsonArrayBuilder steps = JSON.createArrayBuilder();
            ring.steps().forEach(step -> steps.add(step.forward() ? step.arc() : ~step.arc()));
            written.add(steps);
        });
        return written;
    }

    static Publication read(String text) {
        JsonObject publication = READERS.createReader(new StringReader(text)).readObject();
        List<PublishedTable.Line> nation = readLines(publication.getJsonArray("nation"));
        PublishedTable table = new PublishedTable(
                readLines(publication.getJsonArray("rows")),
                readLines(publication.getJsonArray("groups")),
                nation.get(0));
        return new Publication(
                table,
                new CountTable(objects(publication.getJsonArray("basis")).stream()
                        .map(row -> new CountTable.Row(
                                row.getString("key"), row.getString("group"), numbers(row.getJsonArray("counts"))))
                        .toList()),
                publication.getJsonArray("rings").stream()
                        .map(ring -> ring((JsonArray) ring))
                        .toList(),
                publication.getInt("threshold"));
    }

    private static List<PublishedTable.Line> readLines(JsonArray lines) {
        return objects(lines).stream()
                .map(line -> new PublishedTable.Line(
                        line.getString("key"),
                        figure(line.getInt("total")),
                        numbers(line.getJsonArray("parts")).stream()
                                .map(PublicationText::figure)
                                .toList()))
                .toList();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject).toList();
    }

    private static List<Integer> numbers(JsonArray array) {
        return array.stream().map(value -> ((JsonNumber) value).intValue()).toList();
    }

    private static Figure figure(int number) {
        return number == HIDDEN ? new Figure.Hidden() : new Figure.Shown(number);
    }

    private static Ring ring(JsonArray steps) {
        return new Ring(numbers(steps).stream()
                .map(step -> step >= 0 ? new Ring.Step(step, true) : new Ring.Step(~step, false))
                .toList());
    }
}
