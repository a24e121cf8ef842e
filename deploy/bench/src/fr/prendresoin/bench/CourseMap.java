package fr.prendresoin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The published course as its learners meet it: where its activities are and what is right in its quiz.
 *
 * @param right the right propositions of each question, by its words
 */
record CourseMap(List<Step> steps, List<String> questions, Map<String, Set<String>> right) {

    static final String SLUG = "qualite-de-vie-au-travail";
    static final String ADDRESS = "/formations/" + SLUG;

    private static final Pattern CHAPTER = Pattern.compile("- slug: (\\S+)");
    private static final Pattern ACTIVITY = Pattern.compile("- (?!id|slug)([a-z]+): (\\S+)");
    private static final Pattern ID = Pattern.compile("- id: (\\S+)");
    private static final Pattern STEM = Pattern.compile("stem: \"(.*)\"");
    private static final Pattern CHOICE = Pattern.compile("- text: \"(.*)\"");

    /** An activity in its chapter. */
    record Step(String chapter, String kind, String slug) {

        String address() {
            return ADDRESS + "/" + chapter + "/" + slug;
        }

        String api(String action) {
            return "/api" + ADDRESS + "/" + slug + "/" + action;
        }
    }

    static CourseMap read(Connection database) throws SQLException {
        CourseMap map = new CourseMap(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        try (PreparedStatement query = database.prepareStatement(
                        "select t.name, t.body from course_text t join course c on c.current_version_id = t.version_id"
                                + " where c.slug = '" + SLUG + "'");
                ResultSet texts = query.executeQuery()) {
            while (texts.next()) {
                map.read(texts.getString(1), texts.getString(2));
            }
        }
        return map;
    }

    private void read(String name, String body) {
        if (name.endsWith("course.yaml")) {
            readOutline(body);
        } else if (name.contains("questions/")) {
            readQuestions(body);
        }
    }

    private void readOutline(String body) {
        String chapter = "";
        for (String line : body.split("\n")) {
            Matcher section = CHAPTER.matcher(line);
            Matcher activity = ACTIVITY.matcher(line);
            if (section.find()) {
                chapter = section.group(1);
            } else if (activity.find()) {
                steps.add(new Step(chapter, activity.group(1), activity.group(2)));
            }
        }
    }

    private void readQuestions(String body) {
        Set<String> answers = new HashSet<>();
        String choice = "";
        for (String line : body.split("\n")) {
            Matcher id = ID.matcher(line);
            Matcher stem = STEM.matcher(line);
            Matcher text = CHOICE.matcher(line);
            if (id.find()) {
                questions.add(id.group(1));
            } else if (stem.find()) {
                answers = new HashSet<>();
                right.put(plain(stem.group(1)), answers);
            } else if (text.find()) {
                choice = plain(text.group(1));
            } else if (line.contains("correct: true")) {
                answers.add(choice);
            }
        }
    }

    /** Words without the marks that a page or a file needs around them. */
    static String plain(String text) {
        return text.replaceAll("&[a-z0-9#]+;|\\\\|\"|[^\\p{L}\\p{N}]", "");
    }

    Step step(int index) {
        return steps.get(index);
    }

    /** What is read and then finished: lessons and situations. */
    Step reading(int index) {
        return steps.stream()
                .filter(step -> Set.of("lesson", "situation").contains(step.kind()))
                .toList()
                .get(index);
    }

    Step quiz() {
        return steps.get(steps.size() - 1);
    }
}
