package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.Rpps;
import fr.prendresoin.scim.ScimUser;
import fr.prendresoin.scim.UserDraft;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A user as JSON, and back. */
final class UserJson {

    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static final Set<String> KEPT =
            Set.of("schemas", "id", "externalid", "meta", "username", "name", "emails", "active", "groups");

    /** What the core schema knows and nobody needs here: directories send it all the same, and it is let fall. */
    private static final Set<String> LET_FALL = Set.of(
            "displayname",
            "nickname",
            "profileurl",
            "title",
            "usertype",
            "preferredlanguage",
            "locale",
            "timezone",
            "password",
            "phonenumbers",
            "ims",
            "photos",
            "addresses",
            "entitlements",
            "roles",
            "x509certificates");

    private UserJson() {}

    static ObjectNode write(ScimUser user, String base) {
        ObjectNode json = ScimJson.object();
        json.putArray("schemas").add(Schemas.USER);
        json.put("id", user.id().value().toString());
        if (user.externalId() != null) {
            json.put("externalId", user.externalId());
        }
        json.put("userName", user.userName());
        json.putObject("name").put("familyName", user.familyName()).put("givenName", user.givenName());
        if (user.mail() != null) {
            json.putArray("emails")
                    .addObject()
                    .put("value", user.mail())
                    .put("type", "work")
                    .put("primary", true);
        }
        json.put("active", user.active());
        ArrayNode groups = groups(user, base);
        if (!groups.isEmpty()) {
            json.set("groups", groups);
        }
        json.putObject("meta")
                .put("resourceType", "User")
                .put("created", user.created().toString())
                .put("location", base + "/Users/" + user.id().value())
                .put("version", Answers.tag(user.version()));
        return json;
    }

    private static ArrayNode groups(ScimUser user, String base) {
        ArrayNode groups = ScimJson.array();
        user.groups().forEach(id -> groups.addObject()
                .put("value", id.toString())
                .put("$ref", base + "/Groups/" + id)
                .put("type", "direct"));
        return groups;
    }

    /** @throws ScimRefusal when an attribute is unknown or of the wrong type */
    static UserDraft read(ObjectNode json) {
        Attributes.requireSchema(json, Schemas.USER);
        Attributes.requireKnown(
                json,
                name -> KEPT.contains(name)
                        || LET_FALL.contains(name)
                        || name.equalsIgnoreCase(Schemas.PERSON)
                        || name.equalsIgnoreCase(ENTERPRISE));
        JsonNode name = Attributes.object(json, "name");
        return new UserDraft(
                ScimJson.text(json, "userName"),
                ScimJson.text(json, "externalId"),
                ScimJson.text(name, "familyName"),
                ScimJson.text(name, "givenName"),
                mail(Attributes.array(json, "emails")),
                ScimJson.bool(json, "active"),
                identifiers(Attributes.object(json, Schemas.PERSON)));
    }

    /** One mail is kept: the primary one, else that of work, else the first. */
    private static String mail(ArrayNode emails) {
        emails.forEach(UserJson::rank);
        List<JsonNode> given = StreamSupport.stream(emails.spliterator(), false)
                .sorted(Comparator.comparing(UserJson::rank))
                .toList();
        return given.isEmpty() ? null : ScimJson.text(given.get(0), "value");
    }

    private static int rank(JsonNode email) {
        if (!email.isObject()) {
            throw ScimJson.wrong("emails");
        }
        if (Boolean.TRUE.equals(ScimJson.bool(email, "primary"))) {
            return 0;
        }
        String type = ScimJson.text(email, "type");
        return type != null && type.toLowerCase(Locale.ROOT).equals("work") ? 1 : 2;
    }

    private static Set<Identifier> identifiers(JsonNode extension) {
        Set<Identifier> identifiers = new HashSet<>();
        String ine = ScimJson.text(extension, "ine");
        if (ine != null) {
            identifiers.add(Identifier.of(new Ine(ine)));
        }
        String rpps = ScimJson.text(extension, "rpps");
        if (rpps != null) {
            identifiers.add(Identifier.of(Rpps.typed(rpps)));
        }
        return identifiers;
    }
}
