package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the journal in lists. */
final class InMemoryJournalRepository implements JournalRepository {

    final List<JournalEntry> entries = new ArrayList<>();
    private final Map<String, JournalFile> files = new LinkedHashMap<>();
    private final Map<String, RefusalCount> refusals = new LinkedHashMap<>();

    @Override
    public JournalFile lockFile(String name) {
        return files.computeIfAbsent(name, JournalFile::new);
    }

    @Override
    public void append(JournalEntry entry) {
        entries.add(entry);
    }

    @Override
    public void count(Actor actor, EvidenceAct act, Instant minute, String address) {
        RefusalCount first = new RefusalCount(actor, act, minute, address);
        RefusalCount known = refusals.putIfAbsent(first.id(), first);
        if (known != null) {
            known.again();
        }
    }

    @Override
    public int forgetRefusalsBefore(LocalDate day) {
        List<String> old = files.keySet().stream()
                .filter(name -> name.startsWith("refusals/") && name.compareTo(JournalFile.ofRefusals(day)) < 0)
                .toList();
        entries.removeIf(entry -> old.contains(entry.row().file()));
        files.keySet().removeAll(old);
        return old.size();
    }

    @Override
    public List<RefusalCount> takeRefusalsBefore(Instant moment) {
        List<RefusalCount> taken = refusals.values().stream()
                .filter(refused -> refused.minute().isBefore(moment))
                .sorted(Comparator.comparing(RefusalCount::minute).thenComparing(RefusalCount::id))
                .toList();
        taken.forEach(refused -> refusals.remove(refused.id()));
        return taken;
    }
}
