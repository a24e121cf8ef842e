package fr.prendresoin.participation;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.util.UUID;

/** A participant handed something in beside the course, or wrote to those who accompany them. */
public record HandedIn(UUID enrolment, ParticipationAct what) implements Evidential {

    @Override
    public Act act() {
        return what;
    }
}
