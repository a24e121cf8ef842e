package fr.prendresoin.note;

import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;

/**
 * A note as it arrives.
 *
 * @param text plain text; empty to write nothing any more
 * @param seq the sequence number of the page that sends it; empty from a form without a script
 */
public record WrittenNote(String text, Optional<Long> seq) {

    /** How many characters a note may have. */
    public static final int LONGEST = 20_000;

    public WrittenNote {
        text = text == null ? "" : text.replace("\r\n", "\n").stripTrailing();
        if (text.length() > LONGEST) {
            throw new RuleViolation(NoteRule.TOO_LONG, LONGEST);
        }
    }
}
