package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Keeps the journal. Nothing here changes an entry, or removes one alone: there is no such method, on purpose. */
interface JournalRepository {

    /** The file of this name, begun when there is none yet; locked until the transaction ends. */
    JournalFile lockFile(String name);

    void append(JournalEntry entry);

    /** Counts one refusal more of this actor in this minute; the address of the first is remembered. */
    void count(Actor actor, EvidenceAct act, Instant minute, String address);

    /** The refusals counted in minutes before a moment, locked and taken out of what is counted. */
    List<RefusalCount> takeRefusalsBefore(Instant moment);

    /** Removes the files of refusals of the days before this one, whole; returns how many. */
    int forgetRefusalsBefore(LocalDate day);
}
