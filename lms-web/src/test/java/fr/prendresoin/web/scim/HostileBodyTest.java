package fr.prendresoin.web.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.prendresoin.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a body holds, it is taken or refused; nothing else comes of it. */
class HostileBodyTest {

    private static final String USER = "'schemas':['" + Schemas.USER + "']";
    private static final String GROUP = "'schemas':['" + Schemas.GROUP + "']";

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "null",
            "[]",
            "'text'",
            "{",
            "{}{}",
            "{} x",
            "{'schemas':'" + Schemas.USER + "'}",
            "{'schemas':[]}",
            "{'schemas':[7]}",
            "{" + USER + "}",
            "{" + USER + ",'userName':null}",
            "{" + USER + ",'userName':7}",
            "{" + USER + ",'userName':['a']}",
            "{" + USER + ",'userName':{'a':1}}",
            "{" + USER + ",'userName':'   '}",
            "{" + USER + ",'userName':'" + "a".repeat(191) + "'}",
            "{" + USER + ",'userName':'" + "a".repeat(30_000) + "'}",
            "{" + USER + ",'userName':'a\\u0000b','name':{'familyName':'x','givenName':'y'}}",
            "{" + USER + ",'userName':'a','userName':'b'}",
            "{" + USER + ",'userName':'a','name':'x'}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x'}}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'\\ud800'}}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'active':'peut-être'}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'active':1}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'emails':'a@b.fr'}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'emails':['a@b.fr']}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'emails':[{'value':'nulle part'}]}",
            "{" + USER
                    + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'emails':[{'value':'a@b.fr\\r\\nBcc: c@d.fr'}]}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'inconnu':1}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'" + Schemas.PERSON + "':7}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'" + Schemas.PERSON
                    + "':{'ine':'12'}}",
            "{" + USER + ",'userName':'a','name':{'familyName':'x','givenName':'y'},'" + Schemas.PERSON
                    + "':{'rpps':'10000000000'}}",
            "{'n':" + "9".repeat(100_000) + "}",
            "{'n':1e999999999}",
            "{'" + "n".repeat(10_000) + "':1}",
            "{'a':".repeat(10_000) + "1" + "}".repeat(10_000),
            "[".repeat(100_000),
            "{'a':" + "[".repeat(500) + "]".repeat(500) + "}",
            "{'__proto__':{},'constructor':{}}",
            "{'@type':'java.net.URL','@class':'javax.script.ScriptEngineManager'}",
            "\u0000\u0001\u0002");

    private static final List<String> HOSTILE_GROUPS = List.of(
            "{" + GROUP + "}",
            "{" + GROUP + ",'members':[7]}",
            group("'facultyCode':'x','cursus':'MAGIC','studyYear':1,'academicYear':2026"),
            group("'facultyCode':'x','cursus':'MEDICINE','studyYear':13,'academicYear':2026"),
            group("'facultyCode':'x','cursus':'MEDICINE','studyYear':1.5,'academicYear':2026"),
            group("'facultyCode':'x','cursus':'MEDICINE','studyYear':'2','academicYear':2026"),
            group("'facultyCode':'x','cursus':'MEDICINE','studyYear':1,'academicYear':999999999999"),
            group("'facultyCode':7,'cursus':'MEDICINE','studyYear':1,'academicYear':2026"),
            group("'cursus':'MEDICINE','studyYear':1,'academicYear':2026"));

    private static String group(String promotion) {
        return "{" + GROUP + ",'" + Schemas.PROMOTION + "':{" + promotion + "}}";
    }

    @TestFactory
    Stream<DynamicTest> a_hostile_body_is_refused() {
        Stream<DynamicTest> users = HOSTILE.stream()
                .map(body -> DynamicTest.dynamicTest(
                        name(body), () -> assertRefused(catchThrowable(() -> UserJson.read(Bodies.parsed(body))))));
        Stream<DynamicTest> groups = HOSTILE_GROUPS.stream()
                .map(body -> DynamicTest.dynamicTest(
                        name(body), () -> assertRefused(catchThrowable(() -> GroupJson.draft(Bodies.parsed(body))))));
        return Stream.concat(users, groups);
    }

    private static String name(String body) {
        return "body of " + body.length() + ": " + body.substring(0, Math.min(100, body.length()));
    }

    private static void assertRefused(Throwable thrown) {
        assertThat(thrown).isInstanceOfAny(ScimRefusal.class, RuleViolation.class);
    }

    @Test
    void ten_megabytes_are_not_read_to_their_end() {
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[10 * 1_048_576]);

        Throwable thrown = catchThrowable(() -> ScimJson.read(body));

        assertThat(((ScimRefusal) thrown).status()).isEqualTo(413);
        assertThat(body.available()).isGreaterThan(8 * 1_048_576);
    }
}
