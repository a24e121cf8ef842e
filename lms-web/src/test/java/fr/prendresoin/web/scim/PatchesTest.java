package fr.prendresoin.web.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.prendresoin.scim.GroupChange;
import fr.prendresoin.scim.ScimGroup;
import fr.prendresoin.scim.UserDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchesTest {

    private static UserDraft user(String... operations) {
        return UserJson.read(Patches.apply(Bodies.patch(operations), Bodies.user()));
    }

    private static GroupChange group(ScimGroup group, String... operations) {
        return GroupJson.change(group, Patches.apply(Bodies.patch(operations), Bodies.json(group)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'replace','path':'active','value':false}",
                "{'op':'Replace','path':'active','value':'False'}",
                "{'op':'replace','value':{'active':false}}",
                "{'op':'Replace','value':{'Active':'false'}}",
                "{'op':'Add','path':'ACTIVE','value':'False'}",
                "{'op':'replace','path':'urn:ietf:params:scim:schemas:core:2.0:User:active','value':false}"
            })
    void every_directory_has_its_own_way_to_deactivate(String operation) {
        assertThat(user(operation).active()).isFalse();
    }

    @Test
    void names_and_mails_change_one_by_one_and_together() {
        UserDraft draft = user(
                "{'op':'Replace','path':'name.familyName','value':'Mariée'}",
                "{'op':'Replace','path':'emails[type eq \\'work\\'].value','value':'autre@exemple.invalid'}",
                "{'op':'Add','value':{'externalId':'e-2','userName':'deux'}}");

        assertThat(draft.familyName()).isEqualTo("Mariée");
        assertThat(draft.givenName()).isEqualTo("Première");
        assertThat(draft.mail()).isEqualTo("autre@exemple.invalid");
        assertThat(draft.externalId()).isEqualTo("e-2");
        assertThat(draft.userName()).isEqualTo("deux");
        assertThat(user("{'op':'remove','path':'emails'}").mail()).isNull();
    }

    @Test
    void a_mail_is_added_where_there_is_none() {
        ObjectNode without = Bodies.user();
        without.remove("emails");

        ObjectNode patched = Patches.apply(
                Bodies.patch("{'op':'Add','path':'emails[type eq \\'work\\'].value','value':'a@exemple.invalid'}"),
                without);

        assertThat(UserJson.read(patched).mail()).isEqualTo("a@exemple.invalid");
    }

    @Test
    void names_with_points_are_paths_when_there_is_no_other() {
        UserDraft draft = user("{'op':'Replace','value':{'name.givenName':'Nouvelle','name.familyName':'Mariée',"
                + "'emails[type eq \\'work\\'].value':'autre@exemple.invalid','externalId':'e-2','active':'False'}}");

        assertThat(draft.givenName()).isEqualTo("Nouvelle");
        assertThat(draft.familyName()).isEqualTo("Mariée");
        assertThat(draft.mail()).isEqualTo("autre@exemple.invalid");
        assertThat(draft.externalId()).isEqualTo("e-2");
        assertThat(draft.active()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'add','value':{'" + Schemas.PERSON + "':{'ine':'123456789AA'}}}",
                "{'op':'add','value':{'" + Schemas.PERSON + ":ine':'123456789AA'}}"
            })
    void the_extension_is_named_whole_or_by_its_attribute(String operation) {
        assertThat(user(operation).identifiers()).hasSize(1);
    }

    @Test
    void a_hundred_names_with_points_are_a_hundred_operations() {
        StringBuilder names = new StringBuilder();
        for (int number = 0; number < 101; number++) {
            names.append(number == 0 ? "" : ",")
                    .append("'name.x")
                    .append(number)
                    .append("':'a'");
        }

        assertThatExceptionOfType(ScimRefusal.class)
                .isThrownBy(() -> user("{'op':'add','value':{" + names + "}}"))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("invalidSyntax"));
    }

    @Test
    void an_attribute_of_the_extension_goes_by_its_whole_name() {
        assertThat(user("{'op':'Add','path':'" + Schemas.PERSON + ":ine','value':'123456789AA'}")
                        .identifiers())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'op':'add','path':'members','value':[{'value':'%2$s'}]} | 1 | 0",
                "{'op':'Add','path':'members','value':[{'value':'%1$s'},{'value':'%2$s'}]} | 1 | 0",
                "{'op':'remove','path':'members[value eq \\'%1$s\\']'} | 0 | 1",
                "{'op':'Remove','path':'members','value':[{'value':'%1$s'}]} | 0 | 1",
                "{'op':'remove','path':'members'} | 0 | 1",
                "{'op':'replace','path':'members','value':[{'value':'%2$s'}]} | 1 | 1",
                "{'op':'replace','value':{'members':[{'value':'%2$s'}]}} | 1 | 1",
                "{'op':'replace','path':'members','value':[]} | 0 | 1",
                "{'op':'add','path':'members','value':[{'value':'%1$s'}]} | 0 | 0",
                "{'op':'replace','path':'externalId','value':'g-3'} | 0 | 0"
            })
    void members_come_and_go_in_every_way_there_is(String operation, int joining, int leaving) {
        GroupChange change = group(Bodies.group(Bodies.ONE), operation.formatted(Bodies.ONE, Bodies.TWO));

        assertThat(change.joining()).hasSize(joining);
        assertThat(change.leaving()).hasSize(leaving);
    }

    @Test
    void a_member_who_is_not_there_is_removed_without_a_word() {
        assertThat(group(
                                Bodies.group(Bodies.ONE),
                                "{'op':'remove','path':'members[value eq \\'" + Bodies.TWO + "\\']'}")
                        .leaving())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'op':'replace','path':'id','value':'x'} | mutability",
                "{'op':'replace','value':{'id':'x'}} | mutability",
                "{'op':'replace','value':{'meta.created':'x','name.givenName':'Une'}} | mutability",
                "{'op':'add','path':'groups','value':[]} | mutability",
                "{'op':'replace','path':'meta.created','value':'x'} | mutability",
                "{'op':'move','path':'userName','value':'x'} | invalidSyntax",
                "{'op':'remove'} | noTarget",
                "{'op':'add','path':'emails[','value':'x'} | invalidPath",
                "{'op':'add','path':'..','value':'x'} | invalidPath",
                "{'op':'replace','path':'emails[type eq \\'home\\'].value','value':'x'} | noTarget",
                "{'op':'add','path':7,'value':'x'} | invalidValue",
                "'op' | invalidSyntax",
                "{} | invalidSyntax",
                "{'op':'replace','path':'userName'} | invalidSyntax"
            })
    void what_cannot_be_done_is_named(String operation, String type) {
        assertThatExceptionOfType(ScimRefusal.class)
                .isThrownBy(() -> user(operation))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void a_promotion_never_becomes_another() {
        assertThatExceptionOfType(ScimRefusal.class)
                .isThrownBy(() -> group(
                        Bodies.group(), "{'op':'replace','path':'" + Schemas.PROMOTION + ":studyYear','value':3}"))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("mutability"));
    }
}
