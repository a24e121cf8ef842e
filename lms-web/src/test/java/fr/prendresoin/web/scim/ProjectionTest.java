package fr.prendresoin.web.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static List<String> shown(String attributes, String excluded) {
        List<String> names = new ArrayList<>();
        Projection.of(attributes, excluded).of(Bodies.user()).fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void only_what_is_asked_for_is_shown_beside_id_and_schemas() {
        assertThat(shown("userName,EMAILS", null)).containsExactly("schemas", "id", "userName", "emails");
        assertThat(shown(Schemas.USER + ":userName", null)).containsExactly("schemas", "id", "userName");
        assertThat(shown("nothing", null)).containsExactly("schemas", "id");
    }

    @Test
    void what_is_excluded_is_left_out_but_never_the_id() {
        assertThat(shown(null, "id, schemas,name,emails,meta"))
                .containsExactly("schemas", "id", "externalId", "userName", "active");
    }

    @Test
    void a_part_of_an_attribute_is_shown_or_left_out_alone() {
        ObjectNode one = Projection.of("name.givenName", null).of(Bodies.user());
        ObjectNode other = Projection.of(null, "emails.value").of(Bodies.user());

        assertThat(one.path("name").toString()).isEqualTo("{\"givenName\":\"Première\"}");
        assertThat(other.path("emails").toString()).isEqualTo("[{\"type\":\"work\",\"primary\":true}]");
    }

    @Test
    void both_at_once_are_refused() {
        assertThatExceptionOfType(ScimRefusal.class).isThrownBy(() -> Projection.of("id", "name"));
    }
}
