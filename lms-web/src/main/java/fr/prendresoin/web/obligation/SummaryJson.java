package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.ActionType;
import fr.prendresoin.obligation.ControlAuthority;
import fr.prendresoin.obligation.Finding;
import fr.prendresoin.obligation.Law;
import fr.prendresoin.obligation.ObligationAction;
import fr.prendresoin.obligation.Summary;
import fr.prendresoin.obligation.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A summary for machines: the same as on the page, with the tree of rules and their texts. */
@ApplicationScoped
public class SummaryJson {

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final FindingWords words;

    protected SummaryJson() {
        this(null);
    }

    @Inject
    SummaryJson(FindingWords words) {
        this.words = words;
    }

    /** The whole summary; names of fields are French, as on the page. */
    JsonObject of(Summary summary) {
        return JSON.createObjectBuilder()
                .add("etablieLe", summary.day().toString())
                .add("professionnel", professional(summary))
                .add("periode", period(summary))
                .add("controle", control(summary.control()))
                .add("verdict", verdict(summary.verdict()))
                .add("actions", array(summary.actions(), SummaryJson::action))
                .add("parType", byType(summary))
                .add("parAnnee", byYear(summary))
                .add("total", sum(summary.total()))
                .build();
    }

    private static JsonObjectBuilder professional(Summary summary) {
        return JSON.createObjectBuilder()
                .add("nom", summary.name())
                .add("rpps", summary.rpps())
                .add("profession", summary.situation().profession())
                .add("exercice", summary.situation().mode().code())
                .add("militaire", summary.situation().military());
    }

    private static JsonObjectBuilder period(Summary summary) {
        return JSON.createObjectBuilder()
                .add("du", summary.period().first().toString())
                .add("au", summary.period().last().toString())
                .add("confirmee", summary.period().provenance().confirmed());
    }

    private static JsonObjectBuilder control(ControlAuthority control) {
        return law(control.law()).add("autorite", control.authority().name());
    }

    private JsonObjectBuilder verdict(Verdict verdict) {
        return law(verdict.law())
                .add("satisfaite", verdict.satisfied())
                .add("phrase", PanelWords.state(verdict))
                .add("explication", finding(verdict.explanation()));
    }

    private static JsonObjectBuilder law(Law law) {
        return JSON.createObjectBuilder()
                .add("article", law.article())
                .add("depuis", law.since().toString())
                .add("source", law.provenance().source())
                .add("confirme", law.provenance().confirmed());
    }

    private JsonObjectBuilder finding(Finding finding) {
        return JSON.createObjectBuilder()
                .add("regle", finding.rule().name())
                .add("issue", finding.outcome().name())
                .add("texte", words.text(finding))
                .add("parceQue", array(finding.children(), this::finding));
    }

    private static JsonObjectBuilder action(ObligationAction action) {
        return JSON.createObjectBuilder()
                .add("id", action.id().toString())
                .add("titre", action.title())
                .add("organisme", action.body())
                .add("termineeLe", action.endedOn().toString())
                .add("minutes", action.course().minutes())
                .add("entiere", action.course().full())
                .add(
                        "types",
                        strings(action.merits().types().stream()
                                .sorted()
                                .map(ActionType::name)
                                .toList()))
                .add("prioritaire", action.merits().priority())
                .add("organismeEnregistre", action.merits().registeredBody())
                .add("origine", action.origin().source().name())
                .add("justificatif", action.origin().proof());
    }

    private static JsonObjectBuilder byType(Summary summary) {
        JsonObjectBuilder types = JSON.createObjectBuilder();
        summary.byType()
                .forEach((type, actions) -> types.add(
                        type.name(),
                        strings(actions.stream()
                                .map(action -> action.id().toString())
                                .toList())));
        return types;
    }

    private static JsonObjectBuilder byYear(Summary summary) {
        JsonObjectBuilder years = JSON.createObjectBuilder();
        summary.byYear().forEach((year, sum) -> years.add(String.valueOf(year), sum(sum)));
        return years;
    }

    private static JsonObjectBuilder sum(Summary.Sum sum) {
        return JSON.createObjectBuilder().add("actions", sum.actions()).add("minutes", sum.minutes());
    }

    private static JsonArrayBuilder strings(List<String> texts) {
        return JSON.createArrayBuilder(texts);
    }

    private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> written) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        items.forEach(item -> array.add(written.apply(item)));
        return array;
    }
}
