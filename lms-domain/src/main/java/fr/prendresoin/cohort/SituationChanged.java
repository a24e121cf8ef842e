package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** Something happens to somebody's studies in a promotion: it was decided, it begins, or it ends. */
public record SituationChanged(Stage stage, PromotionId promotion, PersonId person, Change change)
        implements Administrative {

    /** Where a situation is in its life. */
    public enum Stage {
        RECORDED(CohortAct.SITUATION_RECORDED),
        BEGUN(CohortAct.SITUATION_BEGUN),
        ENDED(CohortAct.SITUATION_ENDED);

        private final CohortAct act;

        Stage(CohortAct act) {
            this.act = act;
        }
    }

    /**
     * What it changes.
     *
     * @param before how the person stood
     * @param after how the person stands
     * @param reason empty when the calendar alone decides
     */
    public record Change(SituationKind kind, Standing before, Standing after, String reason) {}

    @Override
    public Act act() {
        return stage.act;
    }

    /** The promotion and not the person: whoever reads the journal administers accounts, and learns nothing of studies. */
    @Override
    public Subject subject() {
        return new Subject("promotion", promotion.value());
    }

    @Override
    public String reason() {
        return change.reason();
    }

    @Override
    public Map<String, String> before() {
        return Map.of("standing", change.before().name());
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "person", person.value().toString(),
                "standing", change.after().name());
    }
}
