package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.SituationKind;
import fr.prendresoin.cohort.SituationRow;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Says what happens to somebody's studies, for example « en césure, reprise le 1er septembre 2027 ». */
@RequestScoped
public class SituationWords {

    private final French french;

    protected SituationWords() {
        this(null);
    }

    @Inject
    SituationWords(French french) {
        this.french = french;
    }

    /** In a few words, as a list shows it beside a name. */
    public String of(SituationRow situation) {
        if (situation.kind() == SituationKind.REDOUBLEMENT) {
            return Messages.text(situation.ended() ? "cohort.situation.noRepeat" : "cohort.situation.repeats");
        }
        if (situation.ended()) {
            return Messages.text(
                    situation.begun() ? "cohort.situation.wasAway" : "cohort.situation.never",
                    french.date(situation.from()),
                    french.date(situation.endedOn()));
        }
        if (!situation.begun()) {
            return Messages.text("cohort.situation.willLeave", french.date(situation.from()));
        }
        return situation.until() == null
                ? Messages.text("cohort.situation.awayOpen", french.date(situation.from()))
                : Messages.text("cohort.situation.away", french.date(situation.until()));
    }
}
