package fr.prendresoin.reminder;

import fr.prendresoin.message.MessageKind;

/** What somebody is reminded of; each once for one deadline. */
public enum ReminderStep {
    /** A course is newly asked of them. */
    ASKED,
    NOT_STARTED,
    /** The deadline is near and work is left. */
    AT_RISK,
    LAST_DAYS,
    LATE;

    /** By which people choose whether they want it. */
    MessageKind kind() {
        return this == ASKED ? MessageKind.OBLIGATION : MessageKind.REMINDER;
    }
}
