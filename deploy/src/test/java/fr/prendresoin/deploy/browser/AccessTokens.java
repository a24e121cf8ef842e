package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Access tokens, made as managers make them. */
final class AccessTokens {

    static final String PAGE = "/gestion/acces-api";

    private static final Pattern SECRET = Pattern.compile("<code>(ps_[A-Za-z0-9_-]{43})</code>");

    private AccessTokens() {}

    /** The page of a new token of a unit, which shows the secret to its maker once. */
    static String made(BrowserContext manager, String unit, String right) {
        return Site.post(
                        manager,
                        "/api" + PAGE,
                        "nom",
                        "Annuaire d’essai",
                        "unite",
                        unit,
                        "droit",
                        right,
                        "fin",
                        LocalDate.now().plusMonths(1).toString())
                .headers()
                .get("location");
    }

    /** The secret of a new token, made by whoever manages the unit. */
    static String secret(Site site, String login, String unit, String right) {
        try (BrowserContext manager = site.as(login)) {
            String page = made(manager, unit, right);
            Matcher secret = SECRET.matcher(Site.get(manager, page).text());
            if (!secret.find()) {
                throw new AssertionError("no secret on " + page);
            }
            return secret.group(1);
        }
    }
}
