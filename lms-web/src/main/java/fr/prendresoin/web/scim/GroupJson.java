package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.scim.GroupChange;
import fr.prendresoin.scim.GroupDraft;
import fr.prendresoin.scim.ScimGroup;
import fr.prendresoin.web.errors.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A group as JSON, and back. */
final class GroupJson {

    private static final Set<String> KEPT = Set.of("schemas", "id", "externalid", "meta", "displayname", "members");

    private GroupJson() {}

    /** For example « Médecine, 2e année, 2026-2027 – UFR de médecine ». */
    static String name(ScimGroup group) {
        return Messages.text(
                "scim.group",
                Messages.text("common.cursus." + group.cursus()),
                Messages.text("common.studyYear", group.studyYear()),
                group.year().label(),
                group.facultyName());
    }

    static ObjectNode write(ScimGroup group, String base) {
        ObjectNode json = ScimJson.object();
        json.putArray("schemas").add(Schemas.GROUP).add(Schemas.PROMOTION);
        json.put("id", group.id().toString());
        if (group.externalId() != null) {
            json.put("externalId", group.externalId());
        }
        json.put("displayName", name(group));
        ArrayNode members = ScimJson.array();
        group.members().forEach(id -> members.addObject()
                .put("value", id.toString())
                .put("$ref", base + "/Users/" + id)
                .put("type", "User"));
        if (!members.isEmpty()) {
            json.set("members", members);
        }
        json.putObject(Schemas.PROMOTION)
                .put("facultyCode", group.facultyCode())
                .put("cursus", group.cursus().name())
                .put("studyYear", group.studyYear())
                .put("academicYear", group.academicYear());
        json.putObject("meta")
                .put("resourceType", "Group")
                .put("location", base + "/Groups/" + group.id())
                .put("version", Answers.tag(group.version()));
        return json;
    }

    /** @throws ScimRefusal when what makes it a promotion is missing, unknown or of the wrong type */
    static GroupDraft draft(ObjectNode json) {
        requireForm(json);
        JsonNode promotion = Attributes.object(json, Schemas.PROMOTION);
        return new GroupDraft(
                ScimJson.text(promotion, "facultyCode"),
                new StudyYear(cursus(promotion), inRange(promotion, "studyYear", 1, 12)),
                new AcademicYear(inRange(promotion, "academicYear", 2000, 2100)),
                ScimJson.text(json, "externalId"),
                members(json));
    }

    /**
     * What shall be otherwise about a group that shall be so.
     *
     * @throws ScimRefusal when it would be another promotion
     */
    static GroupChange change(ScimGroup group, ObjectNode wanted) {
        requireForm(wanted);
        JsonNode promotion = Attributes.object(wanted, Schemas.PROMOTION);
        requireSame("facultyCode", group.facultyCode(), ScimJson.text(promotion, "facultyCode"));
        requireSame("cursus", group.cursus().name(), ScimJson.text(promotion, "cursus"));
        requireSame("studyYear", group.studyYear(), ScimJson.number(promotion, "studyYear"));
        requireSame("academicYear", group.academicYear(), ScimJson.number(promotion, "academicYear"));
        Set<UUID> joining = members(wanted);
        Set<UUID> leaving = new HashSet<>(group.members());
        leaving.removeAll(joining);
        group.members().forEach(joining::remove);
        return new GroupChange(ScimJson.text(wanted, "externalId"), joining, leaving);
    }

    private static void requireForm(ObjectNode json) {
        Attributes.requireSchema(json, Schemas.GROUP);
        Attributes.requireKnown(json, name -> KEPT.contains(name) || name.equalsIgnoreCase(Schemas.PROMOTION));
    }

    /** What is not said is left as it is. */
    private static void requireSame(String attribute, Object present, Object wanted) {
        if (wanted != null && !wanted.equals(present)) {
            throw ScimRefusal.bad("mutability", "The attribute " + attribute + " cannot be changed.");
        }
    }

    private static Cursus cursus(JsonNode promotion) {
        String name = ScimJson.text(promotion, "cursus");
        return List.of(Cursus.values()).stream()
                .filter(cursus -> cursus.name().equals(name == null ? "" : name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> ScimJson.wrong("cursus"));
    }

    private static int inRange(JsonNode promotion, String attribute, int least, int most) {
        Integer number = ScimJson.number(promotion, attribute);
        if (number == null || number < least || number > most) {
            throw ScimJson.wrong(attribute);
        }
        return number;
    }

    private static Set<UUID> members(ObjectNode json) {
        Set<UUID> members = new HashSet<>();
        for (JsonNode member : Attributes.array(json, "members")) {
            if (!member.isObject()) {
                throw ScimJson.wrong("members");
            }
            members.add(ScimJson.id(ScimJson.text(member, "value"), "members.value"));
        }
        return members;
    }
}
