package fr.prendresoin.web.evidence;

import fr.prendresoin.administration.AccountQueries;
import fr.prendresoin.evidence.ChainState;
import fr.prendresoin.evidence.JournalFilter;
import fr.prendresoin.evidence.JournalQueries;
import fr.prendresoin.evidence.JournalRow;
import fr.prendresoin.evidence.JournalSlice;
import fr.prendresoin.evidence.RootService;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.evidence.JournalWords.Change;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The journal of administration, newest first; its filters stand in the address, so it can be kept and sent. */
@Named
@RequestScoped
public class JournalPage implements Page {

    private static final String ADDRESS = "/administration/journal";

    @Inject
    private CurrentActor current;

    @Inject
    private JournalQueries journal;

    @Inject
    private RootService roots;

    @Inject
    private AccountQueries accounts;

    @Inject
    private JournalWords words;

    @Inject
    private French french;

    @Inject
    private HttpServletRequest request;

    private JournalSlice slice;
    private Map<UUID, String> names = Map.of();
    private ChainState chain;

    /** An entry; the address is empty unless the entry is about a person who is known. */
    public record Line(
            String day,
            String time,
            String who,
            String what,
            String about,
            String address,
            String reason,
            List<Change> changes) {}

    /** Reads the entries of the filter, and the whole chain when asked to. */
    @Override
    public void load() {
        slice = journal.page(current.get(), JournalFilters.of(request), JournalFilters.mark(request));
        names = accounts.names(
                current.get(),
                slice.rows().stream()
                        .filter(row -> row.subject().kind().equals("person"))
                        .map(row -> row.subject().id())
                        .collect(Collectors.toSet()));
        if (value("verification").equals("oui")) {
            ChainState files = journal.verify(current.get());
            chain = files.with(roots.verify(current.get()));
        }
    }

    public List<Line> getLines() {
        return slice.rows().stream().map(this::line).toList();
    }

    private Line line(JournalRow row) {
        String zone = JournalFilters.PARIS.getId();
        UUID subject = row.subject().id();
        String known = subject == null ? null : names.get(subject);
        String kind = JournalWords.subject(row.subject().kind());
        return new Line(
                french.date(row.at(), zone),
                french.time(row.at(), zone),
                row.actor() == null ? JournalWords.nobody(row.actorName()) : row.actorName(),
                JournalWords.act(row.act()),
                known == null ? (subject == null ? "" : kind + " " + subject) : known,
                known == null ? "" : "/administration/comptes/" + subject,
                row.reason(),
                words.changes(row.before(), row.after()));
    }

    public boolean isFiltered() {
        return !JournalFilters.of(request).equals(JournalFilter.none());
    }

    public boolean isContinued() {
        return !value("apres").isEmpty();
    }

    /** Where the list begins. */
    public String getFirstAddress() {
        return ADDRESS + "?" + query();
    }

    /** Empty on the last page. */
    public String getNextAddress() {
        return slice.next()
                .map(mark -> ADDRESS + "?" + query() + "apres=" + mark)
                .orElse("");
    }

    public String getExportAddress() {
        return "/api" + ADDRESS + ".csv?" + query();
    }

    private String query() {
        return JournalFilters.NAMES.stream()
                .filter(name -> !value(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    /** What a filter says. */
    public String value(String name) {
        return JournalFilters.text(request, name);
    }

    public List<Option> getActs() {
        Stream<String> codes = Messages.keys("act.").stream().map(key -> key.substring("act.".length()));
        return codes.map(code -> new Option(code, JournalWords.act(code), code.equals(value("acte"))))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }

    /** Whether the chain was recomputed for this page. */
    public boolean isVerified() {
        return chain != null;
    }

    public boolean isWhole() {
        return chain.breaks().isEmpty();
    }

    public String getChain() {
        return Messages.text(
                "evidence.journal.whole",
                french.number(chain.entries()),
                chain.entries(),
                french.number(chain.files()),
                chain.files());
    }

    /** What is wrong with each broken file. */
    public List<String> getBreaks() {
        return chain.breaks().stream()
                .map(found ->
                        Messages.text("evidence.break." + found.kind(), found.file(), french.number(found.position())))
                .toList();
    }
}
