package fr.prendresoin.obligation;

import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.participation.CreditQueries;
import fr.prendresoin.participation.CreditRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The actions somebody was credited for on this platform, counted from the moment they are earned. */
@ApplicationScoped
class CreditedHere implements ActionSource {

    private final CreditQueries credits;

    protected CreditedHere() {
        this(null);
    }

    @Inject
    CreditedHere(CreditQueries credits) {
        this.credits = credits;
    }

    @Override
    public List<ObligationAction> of(Actor actor) {
        return credits.of(actor).stream().map(CreditedHere::action).toList();
    }

    /** Judged when the credit was given, for the day its session ended (rules 22 to 24). */
    private static ObligationAction action(CreditRow credit) {
        return new ObligationAction(
                credit.id(),
                credit.title(),
                credit.organiser().name(),
                new ObligationAction.Merits(
                        types(credit.types()),
                        credit.priority(),
                        credit.organiser().registered(),
                        credit.blocs()),
                new ObligationAction.Course(credit.endedOn(), credit.hours().total(), credit.full()),
                new ObligationAction.Origin(ObligationAction.Source.CREDIT, credit.attestationCode()));
    }

    static Set<ActionType> types(Set<DpcType> types) {
        return types.stream().map(type -> ActionType.valueOf(type.name())).collect(Collectors.toUnmodifiableSet());
    }
}
