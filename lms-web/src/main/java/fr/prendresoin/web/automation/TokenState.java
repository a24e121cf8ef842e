package fr.prendresoin.web.automation;

import fr.prendresoin.automation.ApiTokenRow;
import fr.prendresoin.web.errors.Messages;
import java.time.Instant;

/** Whether a program may still act with a token, in words and with an icon. */
enum TokenState {
    OPEN("fait", "coche"),
    ENDED("neutre", "cadenas"),
    REVOKED("alerte", "attention"),
    /** Whoever made it no longer manages its unit. */
    ORPHANED("alerte", "attention");

    private final String kind;
    private final String icon;

    TokenState(String kind, String icon) {
        this.kind = kind;
        this.icon = icon;
    }

    static TokenState of(ApiTokenRow row, Instant now) {
        if (row.revokedAt() != null) {
            return REVOKED;
        }
        if (!now.isBefore(row.expiresAt())) {
            return ENDED;
        }
        return row.orphaned() ? ORPHANED : OPEN;
    }

    String kind() {
        return kind;
    }

    String icon() {
        return icon;
    }

    String words() {
        return Messages.text("automation.state." + this);
    }
}
