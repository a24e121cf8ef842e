package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The mails of the demonstration, as its administrator reads them. */
final class Mailbox {

    private static final String PAGE = "/administration/courriels";

    /** The subjects of letters that hold a link to choose a password. */
    private static final Pattern LINKS = Pattern.compile("nouveau mot de passe|Votre compte sur Prendre soin");

    private Mailbox() {}

    /** The page of the mail that answers a new request of this login for a password. */
    static String mailTo(Site site, String login) {
        try (BrowserContext visitor = site.visitor();
                BrowserContext administrator = site.as("administrateur")) {
            Site.post(visitor, "/api/mot-de-passe/oubli", "identifiant", login);
            Page page = administrator.newPage();
            return arrived(page, login).getAttribute("href");
        }
    }

    /** Where the link of the mail to this login leads; it was asked for before. */
    static String linkTo(Site site, String login) {
        try (BrowserContext administrator = site.as("administrateur")) {
            Page page = administrator.newPage();
            arrived(page, login).click();
            return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ouvrir le lien du courriel"))
                    .getAttribute("href");
        }
    }

    /** Written by a job some seconds after it was asked for; other letters may have been written since. */
    private static Locator arrived(Page page, String login) {
        page.navigate(PAGE);
        Locator mail = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(login + "@demonstration.invalid"))
                .filter(new Locator.FilterOptions().setHasText(LINKS))
                .getByRole(AriaRole.LINK)
                .first();
        page.waitForCondition(() -> {
            page.reload();
            return mail.count() > 0;
        });
        return mail;
    }
}
