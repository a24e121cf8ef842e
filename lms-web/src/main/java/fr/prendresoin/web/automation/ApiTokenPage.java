package fr.prendresoin.web.automation;

import fr.prendresoin.automation.ApiTokenId;
import fr.prendresoin.automation.ApiTokenService;
import fr.prendresoin.automation.AutomationRule;
import fr.prendresoin.shared.Secret;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** One access token: its secret, the first time its maker looks, and the way to revoke it. */
@Named
@RequestScoped
public class ApiTokenPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private ApiTokenService service;

    @Inject
    private RefusedForm form;

    @Inject
    private Address address;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private TokenLine token;
    private String secret = "";

    /** Reads the token the address names, and draws its secret when that is still to be done. */
    @Override
    public void load() {
        ApiTokenId id = new ApiTokenId(address.id("token"));
        token = TokenLine.of(service.get(current.get(), id), service.units(current.get()), french, clock.instant());
        secret = service.drawSecret(current.get(), id).map(Secret::reveal).orElse("");
    }

    public TokenLine getToken() {
        return token;
    }

    /** Empty on every visit but the first. */
    public String getSecret() {
        return secret;
    }

    public String getRefusal() {
        return form.refusedBy(AutomationRule.ALREADY_REVOKED).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }

    public boolean isRevokedNow() {
        return "revoque".equals(form.value("fait"));
    }
}
