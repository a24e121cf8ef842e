package fr.prendresoin.identity;

/** The question every suspension asks of the context above: would somebody be left who can lift it? */
@FunctionalInterface
public interface SuspensionGate {

    /** @throws fr.prendresoin.shared.RuleViolation when nobody would be left to administer the platform */
    void requireOthers(PersonId suspended);
}
