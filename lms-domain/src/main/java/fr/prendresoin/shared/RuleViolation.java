package fr.prendresoin.shared;

import java.util.List;

/** The business says no, for a named reason. */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Object> arguments;

    /** Refuses for this rule; the arguments fill the placeholders of its message. */
    public RuleViolation(Rule rule, Object... arguments) {
        super(rule.messageKey());
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
