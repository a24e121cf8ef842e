package fr.prendresoin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills an empty platform with invented students, in sets. */
final class Students {

    static final String PASSWORD = "banc-d-essai";

    static final String HASH =
            "$argon2id$v=19$m=19456,t=3,p=1$mXLyvseS9lGYKZhaP3842g$KjGJ9WmpNEumAdGT/0wBOiF9MfjOku7MBN7MN7TSIPw";

    private final Connection database;

    Students(Connection database) {
        this.database = database;
    }

    void invent(int size) throws SQLException, IOException {
        CourseMap course = CourseMap.read(database);
        try (Statement statement = database.createStatement()) {
            statement.execute("create temporary table bench_activity (position int, slug varchar(80)"
                    + " character set utf8mb4 collate utf8mb4_unicode_ci, quiz boolean)");
            statement.execute(
                    "set @questions = '" + String.join(",", course.questions().subList(0, 10)) + "'");
        }
        activities(course);
        for (String sql : script(size)) {
            try (Statement statement = database.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private void activities(CourseMap course) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into bench_activity values (?, ?, ?)")) {
            for (int position = 0; position < course.steps().size(); position++) {
                insert.setInt(1, position);
                insert.setString(2, course.step(position).slug());
                insert.setBoolean(3, course.step(position).equals(course.quiz()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String[] script(int size) throws IOException {
        try (InputStream script = Students.class.getResourceAsStream("students.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .replace("${size}", Integer.toString(size))
                    .replace("${hash}", HASH)
                    .strip()
                    .split(";\\s*\n");
        }
    }
}
