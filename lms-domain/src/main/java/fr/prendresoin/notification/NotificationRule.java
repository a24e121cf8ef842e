package fr.prendresoin.notification;

import fr.prendresoin.shared.Rule;

/** Why nothing is done about a mail. */
public enum NotificationRule implements Rule {
    /** It was sent, filed or dropped meanwhile, or is still being tried. */
    NOT_ABANDONED,
    /** Its text is forgotten, because it opened something. */
    TEXT_FORGOTTEN
}
