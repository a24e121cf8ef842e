package fr.prendresoin.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Published versions for whoever has a connection and no server; each is read once, by the reader that published it. */
public final class StoredVersions {

    private static final String TEXTS = "select name, body from course_text where version_id = ?";

    private static final String MEDIA = "select name, type, size, hash from course_media where version_id = ?";

    private final Connection database;
    private final Map<UUID, Course> read = new HashMap<>();

    public StoredVersions(Connection database) {
        this.database = database;
    }

    /** @throws InvalidCourse when its files cannot be read any more */
    public Course version(UUID version) throws SQLException {
        Course known = read.get(version);
        if (known == null) {
            Reading reading = CourseReader.read(CourseFiles.of(texts(version), media(version)));
            known = reading.course().orElseThrow(() -> new InvalidCourse(reading.problems()));
            read.put(version, known);
        }
        return known;
    }

    private Map<String, String> texts(UUID version) throws SQLException {
        Map<String, String> texts = new TreeMap<>();
        try (PreparedStatement query = database.prepareStatement(TEXTS)) {
            query.setString(1, version.toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return texts;
    }

    private Map<String, MediaFile> media(UUID version) throws SQLException {
        Map<String, MediaFile> media = new TreeMap<>();
        try (PreparedStatement query = database.prepareStatement(MEDIA)) {
            query.setString(1, version.toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String name = rows.getString(1);
                    media.put(name, new MediaFile(name, rows.getString(2), rows.getLong(3), rows.getString(4), ""));
                }
            }
        }
        return media;
    }
}
