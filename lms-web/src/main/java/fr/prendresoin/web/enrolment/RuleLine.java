package fr.prendresoin.web.enrolment;

import fr.prendresoin.enrolment.RuleRow;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.replay.Ways;

/** What a promotion or a cohort must take, in words, with the ways to withdraw it and to change its version. */
public record RuleLine(
        String title,
        String text,
        String consequence,
        String withdrawAddress,
        String versionAddress,
        boolean outdated) {

    /** @param page the address below which the rule is withdrawn */
    static RuleLine of(RuleRow rule, String page, French french) {
        String enrolled = french.number(rule.enrolled());
        return new RuleLine(
                rule.courseTitle(),
                Messages.text("enrolment.rule.text", french.date(rule.dueOn()), rule.enrolled(), enrolled),
                Messages.text("enrolment.rule.consequence", rule.enrolled(), enrolled),
                page + "/obligations/" + rule.id() + "/retrait",
                Ways.toVersion(rule.ruleId()),
                rule.outdated());
    }
}
