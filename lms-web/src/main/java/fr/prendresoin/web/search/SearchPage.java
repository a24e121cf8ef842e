package fr.prendresoin.web.search;

import fr.prendresoin.search.Hit;
import fr.prendresoin.search.Mark;
import fr.prendresoin.search.Piece;
import fr.prendresoin.search.SearchQueries;
import fr.prendresoin.search.SearchResults;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.progress.Ways;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What was looked for in one's courses, and where it stands. Nothing keeps the question. */
@Named
@RequestScoped
public class SearchPage implements Page {

    private static final String ADDRESS = "/recherche";

    private final CurrentActor current;
    private final SearchQueries search;
    private final HttpServletRequest request;
    private SearchResults results;

    protected SearchPage() {
        this(null, null, null);
    }

    @Inject
    SearchPage(CurrentActor current, SearchQueries search, HttpServletRequest request) {
        this.current = current;
        this.search = search;
        this.request = request;
    }

    /** A result, and where it leads. */
    public record Line(String address, List<Piece> heading, String place, List<Piece> extract) {}

    @Override
    public void load() {
        results = search.find(current.get(), getQuestion(), Mark.parse(request.getParameter("apres")));
    }

    public String getQuestion() {
        return Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    }

    public boolean isAsked() {
        return !getQuestion().isEmpty();
    }

    /** Whether the page is a following one. */
    public boolean isContinued() {
        return Mark.parse(request.getParameter("apres")).isPresent();
    }

    public List<Line> getLines() {
        return results.hits().stream().map(SearchPage::line).toList();
    }

    private static Line line(Hit hit) {
        String address =
                hit.activity().map(activity -> Ways.to(hit.course(), activity)).orElseGet(() -> Ways.to(hit.course()));
        String place = hit.activity()
                .map(activity -> Messages.text("search.page.place", hit.course().title(), activity.title()))
                .orElseGet(() -> Messages.text("search.page.course"));
        return new Line(
                hit.anchor().isEmpty() ? address : address + "#" + hit.anchor(), hit.heading(), place, hit.extract());
    }

    /** How many there are, and whether they have all the words. */
    public String getSummary() {
        int count = results.hits().size();
        if (results.next().isPresent() || isContinued()) {
            return Messages.text(results.any() ? "search.page.someMore" : "search.page.more", count);
        }
        return Messages.text(results.any() ? "search.page.some" : "search.page.count", count);
    }

    public String getFirstAddress() {
        return ADDRESS + "?q=" + URLEncoder.encode(getQuestion(), StandardCharsets.UTF_8);
    }

    /** Empty on the last page. */
    public String getNextAddress() {
        return results.next().map(mark -> getFirstAddress() + "&apres=" + mark).orElse("");
    }
}
