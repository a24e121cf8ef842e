package fr.prendresoin.web.obligation;

import fr.prendresoin.federation.PracticeRow;
import fr.prendresoin.federation.PracticeService;
import fr.prendresoin.identity.Profession;
import fr.prendresoin.identity.Professions;
import fr.prendresoin.obligation.ObligationRule;
import fr.prendresoin.obligation.PracticeMode;
import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.obligation.Situation;
import fr.prendresoin.obligation.SituationRow;
import fr.prendresoin.obligation.Span;
import fr.prendresoin.obligation.SpanRow;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a professional says how they practise, and what interrupted it or spares them actions. */
@Named
@RequestScoped
public class CareerPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private ProfessionalFileQueries files;

    @Inject
    private PracticeService practices;

    @Inject
    private French french;

    @Inject
    private RefusedForm form;

    private List<SituationRow> situations = List.of();
    private List<SpanRow> spans = List.of();
    private Optional<PracticeRow> heard = Optional.empty();

    /** Something that was said, and where a form takes it back. */
    public record Line(String title, String text, String removeAddress) {}

    @Override
    public void load() {
        situations = files.situations(current.get());
        spans = files.spans(current.get());
        heard = practices.own(current.get()).stream()
                .filter(PracticeRow::chosen)
                .findFirst();
    }

    public List<Line> getSituations() {
        return situations.stream().map(this::line).toList();
    }

    private Line line(SituationRow row) {
        Situation situation = row.situation();
        String army = situation.military() ? Messages.text("obligation.career.military") : "";
        return new Line(
                Messages.text(
                        "obligation.career.practice",
                        Professions.find(situation.profession())
                                .map(Profession::label)
                                .orElse(situation.profession()),
                        Messages.text("obligation.mode." + situation.mode()),
                        army),
                Messages.text("obligation.career.since", french.date(situation.since())),
                "/api" + Ways.CAREER + "/" + row.id() + "/retrait");
    }

    public List<Line> getSpans() {
        return spans.stream().map(this::line).toList();
    }

    private Line line(SpanRow row) {
        Span span = row.span();
        String text;
        if (span.kind() == Span.Kind.CNP_PATHWAY) {
            text = Messages.text("obligation.career.on", french.date(span.first()));
        } else {
            text = span.last()
                    .map(last -> Messages.text("obligation.career.from", french.date(span.first()), french.date(last)))
                    .orElse(Messages.text("obligation.career.since", french.date(span.first())));
        }
        return new Line(
                Messages.text("obligation.span." + span.kind()),
                text,
                "/api" + Ways.CAREER + "/periodes/" + row.id() + "/retrait");
    }

    /** The professions the law asks something of; the one the directory names is proposed at first. */
    public List<Option> getProfessions() {
        String chosen = situationSent()
                ? form.value("profession")
                : heard.map(row -> row.practice().profession()).orElse("");
        return Professions.all().stream()
                .filter(Profession::dpcObligation)
                .sorted(Comparator.comparing(Profession::label))
                .map(profession -> new Option(
                        profession.code(), profession.label(), profession.code().equals(chosen)))
                .toList();
    }

    public List<Option> getModes() {
        String chosen = situationSent()
                ? form.value("exercice")
                : heard.map(row -> row.practice().mode()).orElse("");
        return Arrays.stream(PracticeMode.values())
                .map(mode -> new Option(
                        mode.code(),
                        Messages.text("obligation.mode." + mode),
                        mode.code().equals(chosen)))
                .toList();
    }

    private boolean situationSent() {
        return form.value("formulaire").equals("situation");
    }

    public List<Option> getKinds() {
        return Arrays.stream(Span.Kind.values())
                .map(kind -> new Option(
                        kind.name(),
                        Messages.text("obligation.span." + kind),
                        form.value("sorte").equals(kind.name())))
                .toList();
    }

    /** What a field of a refused form held. */
    public String value(String name, String field) {
        return form.value("formulaire").equals(name) ? form.value(field) : "";
    }

    /** Why a form was refused; empty when it was not. */
    public String error(String name) {
        if (!form.value("formulaire").equals(name)) {
            return "";
        }
        return form
                .refusedBy(
                        ObligationRule.PROFESSION_MISSING,
                        ObligationRule.MODE_MISSING,
                        ObligationRule.DAY_MISSING,
                        ObligationRule.SPAN_BACKWARDS,
                        ObligationRule.SPAN_OVERLAPS,
                        ObligationRule.TOO_MANY_SPANS,
                        FormRule.DAY_UNREADABLE)
                .stream()
                .map(Rule::messageKey)
                .map(Messages::text)
                .findFirst()
                .orElse("");
    }

    /** What the last form did; empty when none was sent. */
    public String getDone() {
        return form.value("fait").isEmpty() ? "" : Messages.text("obligation.done.career");
    }
}
