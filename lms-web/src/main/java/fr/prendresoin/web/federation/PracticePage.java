package fr.prendresoin.web.federation;

import fr.prendresoin.federation.Practice;
import fr.prendresoin.federation.PracticeRow;
import fr.prendresoin.federation.PracticeService;
import fr.prendresoin.identity.Profession;
import fr.prendresoin.identity.Professions;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where a professional with several practices says in which one they follow their training (rule 11). */
@Named
@RequestScoped
public class PracticePage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private PracticeService practices;

    @Inject
    private RefusedForm form;

    private List<PracticeRow> own = List.of();

    /** A practice in words. */
    public record Choice(UUID id, String title, String detail, boolean chosen) {}

    /** Reads them; who did not come by Pro Santé Connect has none. */
    @Override
    public void load() {
        own = practices.own(current.get());
    }

    public List<Choice> getChoices() {
        return own.stream().map(PracticePage::choice).toList();
    }

    /** Why the form came back; empty at first. */
    public String getError() {
        return form.value("refus").isEmpty() ? "" : Messages.text("federation.situation.missing");
    }

    public String getReturnTo() {
        return form.value("retour");
    }

    private static Choice choice(PracticeRow row) {
        Practice practice = row.practice();
        String profession = Professions.find(practice.profession())
                .map(Profession::label)
                .orElse(Messages.text("federation.situation.profession", practice.profession()));
        return new Choice(row.id(), profession, String.join(", ", details(practice)), row.chosen());
    }

    private static List<String> details(Practice practice) {
        List<String> details = new ArrayList<>();
        switch (practice.mode()) {
            case "L" -> details.add(Messages.text("federation.situation.selfEmployed"));
            case "S" -> details.add(Messages.text("federation.situation.salaried"));
            default -> details.add(Messages.text("federation.situation.modeUnknown"));
        }
        if (!practice.finess().isEmpty()) {
            details.add(Messages.text("federation.situation.site", practice.finess()));
        }
        if (!practice.sector().isEmpty()) {
            details.add(Messages.text("federation.situation.sector", practice.sector()));
        }
        if (!practice.skill().isEmpty()) {
            details.add(Messages.text("federation.situation.skill", practice.skill()));
        }
        return details;
    }
}
