package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.SafeHtml;
import fr.prendresoin.catalogue.Source;
import fr.prendresoin.catalogue.Video;
import fr.prendresoin.progress.Place;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What only a film shows: itself with its captions, opened at the second its learner left it, and its transcript. */
@Named
@RequestScoped
public class VideoPage {

    private static final Pattern PLACE = Pattern.compile("s=(\\d{1,5})");

    private final ActivityPage page;
    private final HttpServletRequest request;

    protected VideoPage() {
        this(null, null);
    }

    @Inject
    VideoPage(ActivityPage page, HttpServletRequest request) {
        this.page = page;
        this.request = request;
    }

    private Video video() {
        return (Video) page.activity();
    }

    public String getLead() {
        return video().lead();
    }

    /** The end of the address is a media fragment: the film opens there with or without a script. */
    public String getFilm() {
        return video().film().address(page.course().course().slug()) + "#t=" + start();
    }

    public String getCaptions() {
        return video().captions().address(page.course().course().slug());
    }

    /** Where a film that was left begins again, in words; empty for one that begins at its beginning. */
    public String getResumed() {
        return start() == 0 ? "" : Messages.text("progress.video.resumed", clock(start()));
    }

    public String getDuration() {
        return Messages.text("progress.video.duration", clock(video().seconds()));
    }

    public SafeHtml getTranscript() {
        return video().transcript();
    }

    public List<Source> getSources() {
        return video().sources();
    }

    /** The second in the address, or the one kept; a film that is nearly over begins again. */
    private int start() {
        String anchor = Optional.ofNullable(request.getParameter("s"))
                .map(second -> "s=" + second)
                .or(() -> page.course()
                        .place()
                        .filter(place -> place.activity().equals(video().slug()))
                        .map(Place::anchor))
                .orElse("");
        Matcher second = PLACE.matcher(anchor);
        int start = second.matches() ? Integer.parseInt(second.group(1)) : 0;
        return start < video().seconds() - 2 ? start : 0;
    }

    private static String clock(int seconds) {
        return Messages.text("progress.video.clock", seconds / 60, "%02d".formatted(seconds % 60));
    }
}
