package fr.prendresoin.message;

/** What a notice says; its words are those of the page that shows it. */
public enum NoticeSubject {
    COURSE_REQUIRED,
    DEADLINE_MOVED,
    EXEMPTED,
    MADE_OPTIONAL,
    EXEMPTION_ENDED,
    COURSE_COMPLETED,
    COMPLETION_LOST,
    NAME_CORRECTED,
    NAME_KEPT,
    TIME_ANSWERED,
    ACTION_WITHDRAWN,
    FUNDING_LOST,
    SESSION_LACKS,
    PLACE_OFFERED,
    ATTESTATION_REVOKED,
    PASSWORD_CHANGED,
    MAIL_CHANGED,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    RECOVERY_CODE_USED,
    NOT_STARTED,
    AT_RISK,
    LAST_DAYS,
    LATE
}
