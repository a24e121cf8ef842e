package fr.prendresoin.proof;

import java.util.List;

/**
 * One file of an evidence file: rows of one kind, as they are kept.
 *
 * @param sql with one parameter, the enrolment; the names of the columns are those of the members
 */
record ProofPart(String name, List<String> columns, String sql) {

    /** Everything there is about one enrolment, in the order in which it is read. */
    static final List<ProofPart> ALL = List.of(
            part(
                    "identite.json",
                    "familyName,givenName,enrolledAt",
                    "select p.family_name, p.given_name, e.enrolled_at from enrolment e"
                            + " join person p on p.id = e.person_id where e.id = ?"),
            part(
                    "programme.json",
                    "course,version,title,contentHash,publishedAt",
                    "select c.slug, v.number, v.title, v.content_hash, v.published_at from enrolment e"
                            + " join course c on c.id = e.course_id join course_version v on v.id = e.version_id"
                            + " where e.id = ?"),
            part(
                    "temps.json",
                    "activity,beganAt,endedAt,rule",
                    "select activity, began_at, ended_at, rule_version from time_interval where enrolment_id = ?"
                            + " order by began_at, id"),
            part(
                    "activites.json",
                    "activity,kind,number,score,outOf,passed,recordedAt",
                    "select activity, kind, sequence, score, total, passed, recorded_at from activity_fact"
                            + " where enrolment_id = ? order by id"),
            part(
                    "evaluations.json",
                    "activity,number,startedAt,submittedAt,score,passed",
                    "select activity, number, started_at, submitted_at, score, passed from attempt"
                            + " where enrolment_id = ? order by started_at, id"),
            part(
                    "attestations.json",
                    "code,issuedAt,snapshot,key,signature",
                    "select code, issued_at, snapshot, seal_key, signature from attestation where enrolment_id = ?"
                            + " order by issued_at, id"),
            part(
                    "journal.json",
                    "position,at,actor,actorName,act,facts,previousHash,hash",
                    "select position, happened_at, actor_id, actor_name, act, is_so, previous_hash, hash from journal_entry"
                            + " where file = concat('training/', ?) order by position"));

    private static ProofPart part(String name, String columns, String sql) {
        return new ProofPart(name, List.of(columns.split(",")), sql);
    }
}
