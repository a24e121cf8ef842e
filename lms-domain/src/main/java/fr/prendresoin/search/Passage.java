package fr.prendresoin.search;

import fr.prendresoin.catalogue.VersionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Collectors;

/** A part of a published version that one may be led to, with its words reduced to their stems. Never changed. */
@Entity
@Table(name = "search_passage")
class Passage {

    /** How much more a word counts in a heading than in the text below it. */
    private static final int HEADING_WEIGHT = 3;

    /** Keeps a stem from being one of the server's own empty words, or too short for it. */
    private static final String PREFIX = "z";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id")
    private UUID versionId;

    private String activity;
    private String anchor;
    private String heading;
    private String body;
    private String stems;

    protected Passage() {}

    /**
     * @param activity its slug; empty for the course itself
     * @param anchor the heading inside the activity; empty for its beginning
     */
    Passage(VersionId version, String activity, String anchor, String heading, String body) {
        this.versionId = version.value();
        this.activity = activity;
        this.anchor = anchor;
        this.heading = heading;
        this.body = body;
        this.stems = (stems(heading) + " ").repeat(HEADING_WEIGHT) + stems(body);
    }

    private static String stems(String text) {
        return Words.of(text).stream()
                .flatMap(word -> word.stems().stream())
                .map(Passage::token)
                .collect(Collectors.joining(" "));
    }

    /** A stem as the index writes it. */
    static String token(String stem) {
        return PREFIX + stem;
    }

    String anchor() {
        return anchor;
    }

    String activity() {
        return activity;
    }

    String heading() {
        return heading;
    }

    String body() {
        return body;
    }
}
