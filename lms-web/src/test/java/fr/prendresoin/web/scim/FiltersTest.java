package fr.prendresoin.web.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.scim.UserSearch;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    @Test
    void equal_attributes_are_looked_for_without_regard_to_the_case_of_their_names() {
        assertThat(Filters.users("USERNAME Eq \"Un\""))
                .isEqualTo(new UserSearch(Optional.empty(), Optional.of("Un"), Optional.empty()));
        assertThat(Filters.users("externalId eq \"a b \\\" c\""))
                .isEqualTo(new UserSearch(Optional.empty(), Optional.empty(), Optional.of("a b \" c")));
        assertThat(Filters.users("(userName eq \"un\") and id eq \"" + Bodies.ONE + "\""))
                .isEqualTo(new UserSearch(Optional.of(Bodies.ONE), Optional.of("un"), Optional.empty()));
        assertThat(Filters.users("urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"un\"")
                        .userName())
                .contains("un");
        assertThat(Filters.users(null)).isEqualTo(UserSearch.everybody());
    }

    @Test
    void what_is_no_identifier_is_nobodys() {
        assertThat(Filters.users("id eq \"1\"").id()).contains(new UUID(0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "userName",
                "userName eq",
                "userName eq un",
                "userName eq 7",
                "userName eq null",
                "userName eq true",
                "userName sw \"u\"",
                "userName co \"\"",
                "userName pr",
                "not (userName eq \"un\")",
                "userName eq \"un\" or userName eq \"deux\"",
                "userName eq \"un\" and userName eq \"deux\"",
                "password eq \"x\"",
                "name.familyName eq \"x\"",
                "emails[value eq \"x\"]",
                "userName eq \"un",
                "((((((((((",
                "))))",
                "and and and",
                "not not",
                "[]",
                "userName eq \"un\" ; drop table person",
                "1=1 --",
                "(&(uid=*))",
                "(|(userName=*)(objectClass=*))",
                "${jndi:ldap://exemple.invalid/a}"
            })
    void every_other_filter_is_refused(String filter) {
        assertThatExceptionOfType(ScimRefusal.class)
                .isThrownBy(() -> Filters.users(filter))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("invalidFilter"));
    }

    @Test
    void a_value_that_looks_like_sql_is_a_value() {
        assertThat(Filters.users("userName eq \"' or 1=1 --\"").userName()).contains("' or 1=1 --");
    }

    @Test
    void a_filter_that_goes_on_and_on_is_refused() {
        String deep = "(".repeat(500_000) + "userName eq \"un\"" + ")".repeat(500_000);

        assertThatExceptionOfType(ScimRefusal.class).isThrownBy(() -> Filters.users(deep));
    }

    @Property
    void whatever_is_asked_is_understood_or_refused(
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String rest) {
        try {
            Filters.users("userName eq " + rest);
        } catch (ScimRefusal refusal) {
            assertThat(refusal.type()).isEqualTo("invalidFilter");
        }
    }
}
