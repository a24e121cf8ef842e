package fr.prendresoin.note;

import fr.prendresoin.shared.Rule;

/** Why a note is refused. */
public enum NoteRule implements Rule {
    /** The argument is how many characters a note may have. */
    TOO_LONG
}
