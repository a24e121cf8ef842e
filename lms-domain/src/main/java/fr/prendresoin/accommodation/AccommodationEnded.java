package fr.prendresoin.accommodation;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** A faculty ended an accommodation. The journal is read by others than those who may know whose: it names the decision only. */
public record AccommodationEnded(AccommodationId accommodation) implements Administrative {

    @Override
    public Act act() {
        return AccommodationAct.ACCOMMODATION_ENDED;
    }

    @Override
    public Subject subject() {
        return new Subject("accommodation", accommodation.value());
    }
}
