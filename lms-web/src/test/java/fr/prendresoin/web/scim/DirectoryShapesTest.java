package fr.prendresoin.web.scim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.scim.UserDraft;
import fr.prendresoin.scim.UserSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of requests that Microsoft Entra ID and Okta document for provisioning, with names of our own. */
class DirectoryShapesTest {

    @Test
    void a_user_as_entra_creates_one() {
        UserDraft draft = UserJson.read(Bodies.parsed("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User',"
                + "'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],'externalId':'e-1',"
                + "'userName':'un@exemple.invalid','active':true,'emails':[{'primary':true,'type':'work',"
                + "'value':'un@exemple.invalid'}],'meta':{'resourceType':'User'},'name':{'formatted':'Une Exemple',"
                + "'familyName':'Exemple','givenName':'Une'},'roles':[]}"));

        assertThat(draft.userName()).isEqualTo("un@exemple.invalid");
        assertThat(draft.externalId()).isEqualTo("e-1");
        assertThat(draft.familyName()).isEqualTo("Exemple");
        assertThat(draft.mail()).isEqualTo("un@exemple.invalid");
        assertThat(draft.active()).isTrue();
    }

    @Test
    void a_user_as_okta_creates_one() {
        UserDraft draft = UserJson.read(Bodies.parsed("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],"
                + "'userName':'un@exemple.invalid','name':{'givenName':'Une','familyName':'Exemple'},"
                + "'emails':[{'primary':true,'value':'un@exemple.invalid','type':'work'}],'displayName':'Une Exemple',"
                + "'locale':'fr-FR','externalId':'00ujl29u0le5T6Aj10h7','groups':[],'password':'1mz050nq',"
                + "'active':true}"));

        assertThat(draft.userName()).isEqualTo("un@exemple.invalid");
        assertThat(draft.givenName()).isEqualTo("Une");
        assertThat(draft.mail()).isEqualTo("un@exemple.invalid");
    }

    @Test
    void a_user_as_okta_sends_it_back_whole() {
        UserDraft draft = UserJson.read(Bodies.parsed("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],"
                + "'id':'" + Bodies.ONE + "','userName':'un@exemple.invalid','name':{'givenName':'Une','middleName':'',"
                + "'familyName':'Mariée'},'emails':[{'primary':true,'value':'un@exemple.invalid','type':'work',"
                + "'display':'un@exemple.invalid'}],'active':true,'groups':[],'meta':{'resourceType':'User'}}"));

        assertThat(draft.familyName()).isEqualTo("Mariée");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'Replace','path':'active','value':false}",
                "{'op':'Replace','path':'active','value':'False'}",
                "{'op':'Replace','value':{'active':false}}",
                "{'op':'replace','value':{'active':false}}"
            })
    void a_user_as_both_deactivate_one(String operation) {
        assertThat(UserJson.read(Patches.apply(Bodies.patch(operation), Bodies.user()))
                        .active())
                .isFalse();
    }

    @Test
    void a_user_as_entra_corrects_one() {
        UserDraft draft = UserJson.read(Patches.apply(
                Bodies.patch(
                        "{'op':'Replace','path':'emails[type eq \\'work\\'].value','value':'neuf@exemple.invalid'}",
                        "{'op':'Replace','path':'name.familyName','value':'Mariée'}",
                        "{'op':'Add','path':'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',"
                                + "'value':'Scolarité'}"),
                Bodies.user()));

        assertThat(draft.mail()).isEqualTo("neuf@exemple.invalid");
        assertThat(draft.familyName()).isEqualTo("Mariée");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'Add','path':'members','value':[{'$ref':null,'value':'%s'}]}",
                "{'op':'Add','path':'members','value':[{'value':'%s'}]}",
                "{'op':'add','path':'members','value':[{'value':'%s','display':'un@exemple.invalid'}]}"
            })
    void a_member_as_both_add_one(String operation) {
        assertThat(GroupJson.change(
                                Bodies.group(),
                                Patches.apply(
                                        Bodies.patch(operation.formatted(Bodies.ONE)), Bodies.json(Bodies.group())))
                        .joining())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'Remove','path':'members','value':[{'$ref':null,'value':'%s'}]}",
                "{'op':'remove','path':'members[value eq \\'%s\\']'}"
            })
    void a_member_as_both_remove_one(String operation) {
        assertThat(GroupJson.change(
                                Bodies.group(Bodies.ONE),
                                Patches.apply(
                                        Bodies.patch(operation.formatted(Bodies.ONE)),
                                        Bodies.json(Bodies.group(Bodies.ONE))))
                        .leaving())
                .hasSize(1);
    }

    @Test
    void users_as_both_look_for_one() {
        UserSearch byName = Filters.users("userName eq \"un@exemple.invalid\"");
        UserSearch byExternal = Filters.users("externalId eq \"e-1\"");

        assertThat(byName.userName()).contains("un@exemple.invalid");
        assertThat(byExternal.externalId()).contains("e-1");
        assertThat(Filters.groups("displayName eq \"UFR\"")).containsEntry("displayname", "UFR");
    }
}
