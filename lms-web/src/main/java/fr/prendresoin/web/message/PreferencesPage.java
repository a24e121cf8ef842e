package fr.prendresoin.web.message;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.message.Channel;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.PreferenceService;
import fr.prendresoin.message.Preferences;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By which ways one wants to be told what. */
@Named
@RequestScoped
public class PreferencesPage implements Page {

    private static final String ZONE = "Europe/Paris";

    @Inject
    private CurrentActor current;

    @Inject
    private PreferenceService preferences;

    @Inject
    private AccountQueries accounts;

    @Inject
    private French french;

    @Inject
    private HttpServletRequest request;

    private Preferences wanted;
    private String mail = "";

    /** One kind of message; {@code field} is its name in the form. */
    public record Line(
            String field, String title, String explanation, boolean optional, boolean mail, boolean platform) {}

    @Override
    public void load() {
        wanted = preferences.own(current.get());
        mail = accounts.find(Actor.system("preferences"), current.get().requirePerson())
                .map(AccountRow::mail)
                .map(MailAddress::value)
                .orElse("");
    }

    public List<Line> getLines() {
        return Stream.of(MessageKind.values())
                .map(kind -> new Line(
                        PreferenceField.of(kind),
                        Messages.text("message.kind." + kind),
                        Messages.text("message.kindMeans." + kind),
                        kind.optional(),
                        wanted.wants(kind, Channel.MAIL),
                        wanted.wants(kind, Channel.PLATFORM)))
                .toList();
    }

    /** Empty when none is known. */
    public String getMail() {
        return mail;
    }

    /** When the choices were kept, just now; empty otherwise. */
    public String getReceipt() {
        try {
            return Optional.ofNullable(request.getParameter("enregistre"))
                    .map(moment -> french.time(Instant.parse(moment), ZONE))
                    .orElse("");
        } catch (DateTimeException unreadable) {
            return "";
        }
    }
}
