package fr.prendresoin.replay;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.CourseFiles;
import fr.prendresoin.catalogue.CourseReader;
import fr.prendresoin.catalogue.Reading;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Published versions read from plain JDBC by the reader that published them; each is read once. */
final class CourseTexts {

    private static final String TEXTS = "select name, body from course_text where version_id = ?";

    private final Connection database;
    private final Map<UUID, Course> read = new HashMap<>();

    CourseTexts(Connection database) {
        this.database = database;
    }

    Course version(UUID version) throws SQLException {
        Course known = read.get(version);
        if (known == null) {
            known = load(version);
            read.put(version, known);
        }
        return known;
    }

    private Course load(UUID version) throws SQLException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (PreparedStatement query = database.prepareStatement(TEXTS)) {
            query.setString(1, version.toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        Reading reading = CourseReader.read(new CourseFiles(texts));
        return reading.course()
                .orElseThrow(() ->
                        new IllegalStateException("version " + version + " cannot be read: " + reading.problems()));
    }
}
