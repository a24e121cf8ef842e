package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.ActionSheet;
import fr.prendresoin.dpc.AuthorRow;
import fr.prendresoin.dpc.HalfDay;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.TrainerRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept of an action or a session, as the fields of its form hold it. */
final class StoredFields {

    private static final int HOUR = 60;

    private final Map<String, List<String>> values = new HashMap<>();

    private StoredFields() {}

    static Map<String, List<String>> of(ActionDetails action) {
        StoredFields fields = new StoredFields();
        ActionSheet sheet = action.sheet();
        fields.put("reference", action.reference());
        fields.put("titre", sheet.title());
        fields.putAll("type", sheet.types());
        fields.put("format", sheet.format().name());
        fields.duration("ligne", sheet.hours().connected());
        fields.duration("autonome", sheet.hours().nonConnected());
        fields.duration("salle", sheet.hours().inRoom());
        fields.putAll("orientation", sheet.orientations());
        fields.put("hors-priorite", sheet.offPriority() ? "oui" : "");
        fields.put("methode", sheet.method());
        fields.putAll("profession", sheet.professions());
        fields.texts(sheet.texts());
        fields.price(sheet.price());
        fields.putAll("bloc", sheet.blocs());
        fields.put("formation", sheet.courseSlug());
        for (int row = 0; row < action.authors().size(); row++) {
            fields.author("auteur-" + row, action.authors().get(row));
        }
        return fields.values;
    }

    static Map<String, List<String>> of(SessionDetails session) {
        StoredFields fields = new StoredFields();
        fields.put("numero", session.number());
        fields.put("debut", session.startsOn().toString());
        fields.put("fin", session.endsOn().toString());
        fields.put("lieu", session.terms().place());
        fields.put("places", String.valueOf(session.terms().places()));
        fields.price(session.terms().price());
        fields.put("pourcentage", String.valueOf(session.provedPercent()));
        for (int row = 0; row < session.halfDays().size(); row++) {
            fields.halfDay("demi-journee-" + row, session.halfDays().get(row));
        }
        for (int row = 0; row < session.trainers().size(); row++) {
            fields.trainer("formateur-" + row, session.trainers().get(row));
        }
        return fields.values;
    }

    private void texts(ActionSheet.Texts texts) {
        put("objectifs", texts.objectives());
        put("prerequis", texts.prerequisites());
        put("programme", texts.programme());
        put("comite", texts.committee());
        put("evaluation", texts.evaluation());
        put("contact", texts.contact());
        put("reglement", texts.houseRules());
    }

    private void price(ActionSheet.Price price) {
        put("prix", price.cents() == 0 ? "0" : String.format("%d,%02d", price.cents() / 100, price.cents() % 100));
        put("financeur", price.payer());
    }

    private void duration(String name, int minutes) {
        put(name + "-heures", minutes == 0 ? "" : String.valueOf(minutes / HOUR));
        put(name + "-minutes", minutes % HOUR == 0 ? "" : String.valueOf(minutes % HOUR));
    }

    private void author(String row, AuthorRow author) {
        put(row + "-nom", author.name());
        put(row + "-titres", author.title());
        put(row + "-interets", Optional.ofNullable(author.interests()).orElse(""));
        put(
                row + "-jour",
                Optional.ofNullable(author.declaredOn()).map(String::valueOf).orElse(""));
    }

    private void halfDay(String row, HalfDay halfDay) {
        put(row + "-jour", halfDay.day().toString());
        put(row + "-moitie", halfDay.half().name());
        put(row + "-sorte", halfDay.kind().name());
        put(row + "-lieu", halfDay.place());
        put(row + "-minutes", String.valueOf(halfDay.minutes()));
    }

    private void trainer(String row, TrainerRow trainer) {
        put(row + "-nom", trainer.name());
        put(row + "-titres", trainer.title());
        put(
                row + "-compte",
                Optional.ofNullable(trainer.person()).map(String::valueOf).orElse(""));
    }

    private void put(String name, String value) {
        values.put(name, List.of(value));
    }

    private void putAll(String name, Collection<?> all) {
        values.put(name, all.stream().map(String::valueOf).toList());
    }
}
