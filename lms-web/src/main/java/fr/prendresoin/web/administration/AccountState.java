package fr.prendresoin.web.administration;

import fr.prendresoin.administration.AccountRow;
import fr.prendresoin.web.errors.Messages;

/** Whether somebody can sign in, in words and with an icon. */
enum AccountState {
    OPEN("fait", "coche"),
    SUSPENDED("alerte", "attention"),
    NONE("neutre", "cadenas");

    private final String kind;
    private final String icon;

    AccountState(String kind, String icon) {
        this.kind = kind;
        this.icon = icon;
    }

    static AccountState of(AccountRow row) {
        if (row.login() == null) {
            return NONE;
        }
        return row.suspendedAt() == null ? OPEN : SUSPENDED;
    }

    String kind() {
        return kind;
    }

    String icon() {
        return icon;
    }

    String words() {
        return Messages.text("administration.state." + this);
    }
}
