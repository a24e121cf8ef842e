package fr.prendresoin.web;

import fr.prendresoin.attendance.Contradiction;
import fr.prendresoin.attendance.Half;
import fr.prendresoin.attendance.Setting;
import fr.prendresoin.attestation.AttestationState;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Vignette;
import fr.prendresoin.cohort.Attribute;
import fr.prendresoin.cohort.Standing;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.DpcFormat;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.HalfDay;
import fr.prendresoin.dpc.Patterns;
import fr.prendresoin.dpc.Publication;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.enrolment.Requirement;
import fr.prendresoin.evidence.ChainBreak;
import fr.prendresoin.identity.Role;
import fr.prendresoin.intake.ImportState;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.notification.MailState;
import fr.prendresoin.obligation.ActionType;
import fr.prendresoin.obligation.Authority;
import fr.prendresoin.obligation.CertificationPeriod;
import fr.prendresoin.obligation.FindingRule;
import fr.prendresoin.obligation.Lack;
import fr.prendresoin.obligation.PracticeMode;
import fr.prendresoin.obligation.Span;
import fr.prendresoin.obligation.Verdict;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyKind;
import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.organisation.UnitKind;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.privacy.Fate;
import fr.prendresoin.progress.ReceiptRow;
import fr.prendresoin.provisioning.CellFault;
import fr.prendresoin.provisioning.ColumnGuess;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.reminder.ReminderStep;
import fr.prendresoin.reporting.LearnerStatus;
import fr.prendresoin.settlement.NotReminded;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that code puts together: how they begin, and every way in which they end. */
final class BuiltKeys {

    /** The names under which events tell the journal what was so and is. */
    private static final Set<String> FACTS = Set.of(
            "academicYear",
            "address",
            "attributes",
            "code",
            "condition",
            "count",
            "course",
            "cursus",
            "day",
            "dueOn",
            "entries",
            "exits",
            "expiresAt",
            "half",
            "keptSince",
            "label",
            "mayWrite",
            "number",
            "occasion",
            "person",
            "registered",
            "role",
            "rule",
            "scope",
            "standing",
            "state",
            "studyYear",
            "unit",
            "version");

    /** The kinds of activities: the types that {@code Activity} permits. */
    private static final Set<String> KINDS = Stream.of(Activity.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    /** The keys that end with a value of a type, or with a word of the class that builds them. */
    static final Map<String, Set<String>> ALL = Map.ofEntries(
            Map.entry("attestation.earned.", AttestationKeys.PARTS),
            Map.entry("attestation.fact.", Set.of("issued", "part", "person", "training")),
            Map.entry("attestation.mention.", AttestationKeys.MENTIONS),
            Map.entry("attestation.part.", AttestationKeys.PARTS),
            Map.entry("attestation.state.", names(AttestationState.values())),
            Map.entry("attestation.verified.", AttestationKeys.VERIFIED),
            Map.entry("attendance.contradiction.", names(Contradiction.values())),
            Map.entry("attendance.half.", names(Half.values())),
            Map.entry("attendance.means.", Set.of("CODE", "DIGITS")),
            Map.entry("attendance.setting.", names(Setting.values())),
            Map.entry("cohort.attribute.", names(Attribute.values())),
            Map.entry("cohort.situation.end.", Set.of("CESURE", "REDOUBLEMENT", "PLANNED")),
            Map.entry("cohort.standing.", names(Standing.values())),
            Map.entry("cohort.unit.", Set.of("ACADEMY", "ESTABLISHMENT", "COMPONENT")),
            Map.entry("common.cursus.", names(Cursus.values())),
            Map.entry("common.kind.", names(FacultyKind.values())),
            Map.entry("common.role.", names(Role.values())),
            Map.entry(
                    "dpc.fact.",
                    Set.of(
                            "body",
                            "reference",
                            "duration",
                            "orientation",
                            "method",
                            "prerequisites",
                            "programme",
                            "evaluation",
                            "committee",
                            "authors",
                            "rules",
                            "contact")),
            Map.entry(
                    "dpc.done.",
                    Stream.concat(
                                    Stream.of("fiche"),
                                    Stream.of(ActionState.values()).map(state -> "etat-" + state))
                            .collect(Collectors.toSet())),
            Map.entry("dpc.effect.", names(ActionState.values())),
            Map.entry("dpc.filling.", Set.of("invitations", "ouverture")),
            Map.entry("dpc.format.", names(DpcFormat.values())),
            Map.entry("dpc.half-day.kind.", names(HalfDay.Kind.values())),
            Map.entry("dpc.lack.", names(Publication.Lack.values())),
            Map.entry("dpc.move.", names(ActionState.values())),
            Map.entry("dpc.pattern.", names(Patterns.Kind.values())),
            Map.entry("dpc.practice.", names(Situation.Practice.values())),
            Map.entry("dpc.session.state.", Set.of("open", "over", "prepared")),
            Map.entry("dpc.state.", names(ActionState.values())),
            Map.entry("dpc.type.", names(DpcType.values())),
            Map.entry("dpc.wait.done.", Set.of("attente", "depart")),
            Map.entry("dpc.warning.", Set.of("UNFAVOURABLE", "ANSWERED", "WITHDRAWN")),
            Map.entry("enrolment.choice.", names(Requirement.values())),
            Map.entry("enrolment.decided.", names(Requirement.values())),
            Map.entry("enrolment.mark.", Set.of("EXEMPT", "OPTIONAL")),
            Map.entry("federation.refusal.", Set.of("CANCELLED", "EXPIRED", "UNSURE", "LEVEL", "UNAVAILABLE")),
            Map.entry("participation.done.", Set.of("plan", "honneur", "avis", "question")),
            Map.entry("participation.grade.", Set.of("1", "2", "3", "4")),
            Map.entry("participation.how.", names(StepKind.values())),
            Map.entry("participation.lack.", names(StepKind.values())),
            Map.entry("participation.step.", names(StepKind.values())),
            Map.entry("settlement.column.", SettlementKeys.COLUMNS),
            Map.entry("settlement.hand.", SettlementKeys.BY_HAND),
            Map.entry("settlement.reminder.why.", names(NotReminded.values())),
            Map.entry("settlement.participation.", Set.of("FULL", "PARTIAL", "NONE", "RUNNING")),
            Map.entry("privacy.fate.", names(Fate.values())),
            Map.entry("provisioning.field.", names(Field.values())),
            Map.entry("provisioning.guess.", names(ColumnGuess.Reason.values())),
            Map.entry("provisioning.reason.", names(CellFault.values())),
            Map.entry("provisioning.remedy.", names(CellFault.values())),
            Map.entry("reporting.status.", names(LearnerStatus.values())),
            Map.entry("intake.separator.", Set.of("semicolon", "comma", "tab", "bar")),
            Map.entry("intake.state.", names(ImportState.values())),
            Map.entry("intake.title.", names(ImportState.values())),
            Map.entry("errors.detail.", Set.of("403", "404", "409", "500", "503")),
            Map.entry("progress.outline.", Set.of("fait", "ici", "close", "ouverte")),
            Map.entry("progress.receipt.", names(ReceiptRow.What.values())),
            Map.entry("assessment.vignette.form.", names(Vignette.Form.values())),
            Map.entry("progress.kind.", KINDS),
            Map.entry("progress.meeting.fact.", Set.of("duration", "form", "when", "where")),
            Map.entry("progress.situation.", Set.of("rises", "falls", "stays")),
            Map.entry(
                    "progress.course.fact.",
                    Set.of("duration", "choice", "deadline", "exemption", "completion", "verified")),
            Map.entry("status.check.", Set.of("pages", "database")),
            Map.entry(
                    "template.menu.",
                    Set.of(
                            "home",
                            "courses",
                            "faculties",
                            "promotions",
                            "cohorts",
                            "imports",
                            "team",
                            "national",
                            "obligation",
                            "dpc",
                            "organiser",
                            "administration")),
            Map.entry("obligation.authority.", names(Authority.values())),
            Map.entry("obligation.control.", names(Authority.values())),
            Map.entry("obligation.bloc.", Set.of("1", "2", "3", "4")),
            Map.entry("obligation.finding.", names(FindingRule.values())),
            Map.entry("obligation.finding.open.", Set.of("ACCREDITATION", "CNP_PATHWAY")),
            Map.entry("obligation.lack.", names(Lack.Kind.values())),
            Map.entry("obligation.mode.", names(PracticeMode.values())),
            Map.entry("obligation.part.", Set.of("PRIORITIES", "TYPES")),
            Map.entry("obligation.period.", names(CertificationPeriod.Reason.values())),
            Map.entry("obligation.recipient.", names(Authority.values())),
            Map.entry("obligation.span.", names(Span.Kind.values())),
            Map.entry("obligation.title.lacks.", names(Verdict.Duty.values())),
            Map.entry("obligation.title.way.", names(Verdict.Duty.values())),
            Map.entry("obligation.type.", names(ActionType.values())),
            Map.entry("administration.change.", names(RoleChange.Kind.values())),
            Map.entry("delegation.unit.", names(UnitKind.values())),
            Map.entry("administration.state.", Set.of("OPEN", "SUSPENDED", "NONE")),
            Map.entry("evidence.break.", names(ChainBreak.Kind.values())),
            Map.entry("evidence.fact.", FACTS),
            Map.entry(
                    "evidence.job.",
                    Set.of(
                            "close-attempts",
                            "end-viewings",
                            "forget-refusals",
                            "national-snapshot",
                            "people-import",
                            "provider-sign-in",
                            "reminders",
                            "roots",
                            "startup",
                            "turn-situations")),
            Map.entry(
                    "evidence.subject.",
                    Set.of(
                            "dpc-action",
                            "dpc-body",
                            "dpc-session",
                            "accommodation",
                            "attestation",
                            "address",
                            "cohort",
                            "course",
                            "enrolment",
                            "mail",
                            "person",
                            "promotion",
                            "sheet",
                            "token")),
            Map.entry("obligation.outcome.", Set.of("fait", "alerte")),
            Map.entry(
                    "obligation.summary.",
                    Set.of("both", "control", "exercise", "made", "noAction", "place", "rpps", "whyheading", "years")),
            Map.entry(
                    "obligation.summary.column.",
                    Set.of("action", "actions", "body", "day", "duration", "proof", "year")),
            Map.entry("message.kind.", names(MessageKind.values())),
            Map.entry("message.kindMeans.", names(MessageKind.values())),
            Map.entry("message.notice.", names(NoticeSubject.values())),
            Map.entry("reminder.step.", names(ReminderStep.values())),
            Map.entry("automation.state.", Set.of("OPEN", "ENDED", "REVOKED", "ORPHANED")),
            Map.entry("automation.unit.", Set.of("ESTABLISHMENT", "COMPONENT")),
            Map.entry("scim.detail.", Set.of("400", "401", "403", "404", "409", "413", "429", "503")),
            Map.entry("notification.state.", names(MailState.values())));

    private BuiltKeys() {}

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }
}
