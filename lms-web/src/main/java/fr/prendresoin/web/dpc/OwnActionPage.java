package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.AnswerTime;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcRule;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.DraftSheet;
import fr.prendresoin.dpc.MoveRow;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.Said;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One action for its organiser: its draft, what it lacks, what becomes of it, its sessions. */
@Named
@RequestScoped
public class OwnActionPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private DpcActionService actions;

    @Inject
    private OfferQueries offers;

    @Inject
    private OfferForm fields;

    @Inject
    private FieldValues values;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private DraftSheet sheet;
    private List<SessionDetails> sessions = List.of();

    /** A move that may follow, with the words that ask for it. */
    public record Next(String state, String verb, String effect, boolean said, String error, boolean open) {}

    /** A move that happened. */
    public record Line(String state, String day, String words, String late) {}

    /** One session in words. */
    public record SessionLine(String title, String about, String address, String state, boolean open) {}

    static String page(String slug) {
        return "/dpc/organisateur/actions/" + slug;
    }

    /** Reads the action of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        sheet = actions.sheet(current.get(), address.segment("slug"));
        sessions = offers.sessions(current.get(), sheet.action());
        fields.begin(isWritten() ? sheet.missing() : List.of(), sheet.action().body());
        values.are(StoredFields.of(sheet.action()));
    }

    public String getTitle() {
        return sheet.action().title();
    }

    public String getAbout() {
        return Messages.text(
                "dpc.organiser.about",
                sheet.action().reference(),
                sheet.action().bodyName());
    }

    public String getState() {
        return Messages.text("dpc.state." + sheet.action().state());
    }

    public boolean isOpen() {
        return sheet.action().state().open();
    }

    /** Whether it is a draft still. */
    public boolean isWritten() {
        return sheet.action().state().written();
    }

    public int getVersion() {
        return sheet.version();
    }

    public String getFormAddress() {
        return "/api" + page(sheet.action().slug());
    }

    /** Where everybody reads it; empty while nobody may. */
    public String getPublicAddress() {
        return sheet.action().state().shown() ? OfferPage.page(sheet.action().slug()) : "";
    }

    /** Where a session of it is planned; empty when none may be. */
    public String getNewSession() {
        return sheet.action().state() == ActionState.WITHDRAWN
                ? ""
                : page(sheet.action().slug()) + "/sessions/nouvelle";
    }

    public List<String> getMissing() {
        return sheet.missing().stream()
                .map(lack -> Messages.text("dpc.lack." + lack))
                .toList();
    }

    /** Until when the body may answer; empty unless it may. */
    public String getDeadline() {
        if (sheet.action().state() != ActionState.UNFAVOURABLE) {
            return "";
        }
        LocalDate notified = sheet.moves().get(sheet.moves().size() - 1).happenedOn();
        return Messages.text("dpc.deadline", french.date(notified), french.date(last(notified)));
    }

    private LocalDate last(LocalDate notified) {
        return AnswerTime.lastOfClearDays(notified, DpcSettings.on(notified).answerDays());
    }

    /** The moves that may follow; a draft that lacks something goes nowhere. */
    public List<Next> getNext() {
        return sheet.action().state().next().stream()
                .sorted()
                .filter(state ->
                        state != ActionState.SUBMITTED || sheet.missing().isEmpty())
                .map(this::next)
                .toList();
    }

    private Next next(ActionState state) {
        boolean asked = form.value("vers").equals(state.name());
        String error = asked
                ? values.error(DpcRule.WORDS_MISSING, DpcRule.DAY_WRONG, DpcRule.INCOMPLETE, DpcRule.NOT_NOW)
                : "";
        return new Next(
                state.name(),
                Messages.text("dpc.move." + state),
                Messages.text("dpc.effect." + state),
                state != ActionState.SUBMITTED && state != ActionState.PUBLISHED,
                error,
                !error.isEmpty());
    }

    /** Whether what came back refused is the sheet, not a move. */
    public boolean isSheetRefused() {
        return fields.isRefused() && form.value("vers").isEmpty();
    }

    public boolean isRefused() {
        return fields.isRefused();
    }

    /** The day a refused move said, else today. */
    public String getDay() {
        String said = form.value("jour");
        ZoneId zone = ZoneId.of(sheet.action().body().zone());
        return said.isEmpty() ? LocalDate.ofInstant(clock.instant(), zone).toString() : said;
    }

    public String getWords() {
        return form.value("motif");
    }

    public int getLongest() {
        return Said.LONGEST;
    }

    /** What was just done, in words; empty when nothing was. */
    public String getDone() {
        String done = form.value("fait");
        return Stream.of("fiche", "etat-" + sheet.action().state())
                .filter(done::equals)
                .map(each -> Messages.text("dpc.done." + each))
                .findFirst()
                .orElse("");
    }

    /** What became of it, the first move first. */
    public List<Line> getMoves() {
        return IntStream.range(0, sheet.moves().size()).mapToObj(this::line).toList();
    }

    private Line line(int number) {
        MoveRow move = sheet.moves().get(number);
        boolean late = move.after() == ActionState.ANSWERED
                && number > 0
                && move.happenedOn().isAfter(last(sheet.moves().get(number - 1).happenedOn()));
        return new Line(
                Messages.text("dpc.state." + move.after()),
                french.date(move.happenedOn()),
                move.words(),
                late ? Messages.text("dpc.late") : "");
    }

    public List<SessionLine> getSessions() {
        return sessions.stream()
                .map(session -> new SessionLine(
                        Messages.text("dpc.session.number", session.number()),
                        OfferWords.dates(session, french),
                        session.terms().opened()
                                ? OwnSessionPage.page(session.id())
                                : SessionPlanPage.page(session.id()),
                        Messages.text("dpc.session.state." + state(session)),
                        session.openAt(clock.instant())))
                .toList();
    }

    private String state(SessionDetails session) {
        if (session.endedAt(clock.instant())) {
            return "over";
        }
        return session.terms().opened() ? "open" : "prepared";
    }
}
