package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.DpcRule;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.Professions;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Taking a place in a session: how one practises, and the proof that it is oneself. */
@Named
@RequestScoped
public class EnrolPage implements Page {

    @Inject
    private Address address;

    @Inject
    private OfferQueries offers;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private SessionDetails session;

    static String page(SessionId session) {
        return "/dpc/sessions/" + session.value() + "/inscription";
    }

    /** Reads the session of the address; not found unless its action is published. */
    @Override
    public void load() {
        session = offers.open(new SessionId(address.id("session")));
    }

    public String getTitle() {
        return session.action().title();
    }

    public String getActionAddress() {
        return OfferPage.page(session.action().slug());
    }

    public String getDates() {
        return OfferWords.dates(session, french);
    }

    public String getFormAddress() {
        return "/api" + page(session.id());
    }

    public List<Option> getProfessions() {
        return Professions.all().stream()
                .filter(profession -> profession.dpcObligation())
                .map(profession -> new Option(
                        profession.code(), profession.label(), profession.code().equals(form.value("profession"))))
                .toList();
    }

    public List<Option> getPractices() {
        return Arrays.stream(Situation.Practice.values())
                .map(practice -> new Option(
                        practice.name(),
                        Messages.text("dpc.practice." + practice),
                        practice.name().equals(form.value("exercice"))))
                .toList();
    }

    public boolean isAway() {
        return form.value("absence").equals("oui");
    }

    /** Where the rule of funding comes from, said beside it. */
    public String getFundingSource() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(session.zone()));
        return DpcSettings.on(today).sourceOf("funded-practices");
    }

    /** Why it was refused; empty when it was not. */
    public String getError() {
        return Stream.concat(
                        form.refusedBy(DpcRule.values()).stream(),
                        form.refusedBy(IdentityRule.PASSWORD_WRONG, IdentityRule.SIGN_IN_TOO_OLD).stream())
                .map(rule -> Messages.text(rule.messageKey(), minutes()))
                .findFirst()
                .orElse("");
    }

    private long minutes() {
        return DpcSettings.on(LocalDate.ofInstant(clock.instant(), ZoneId.of(session.zone())))
                .freshness()
                .toMinutes();
    }
}
