package fr.prendresoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** One of each kind of value that is kept. */
    record Row(
            SessionId session,
            Optional<Instant> at,
            LocalDate day,
            Set<DpcType> types,
            List<Inner> inner,
            Map<String, Integer> grades,
            boolean full) {}

    /** A record in a record. */
    record Inner(String words, int minutes) {}

    @Test
    void a_record_is_an_object_whose_members_have_the_names_of_its_parts() {
        Row row = new Row(
                new SessionId(ID),
                Optional.of(Instant.parse("2026-12-01T09:00:00Z")),
                LocalDate.of(2026, 12, 10),
                Set.of(DpcType.GDR, DpcType.EPP, DpcType.FC),
                List.of(new Inner("b", 2), new Inner("a", 1)),
                Map.of("objectifs", 4),
                true);

        assertThat(Members.of(row))
                .isEqualTo(Map.of(
                        "session",
                        ID.toString(),
                        "at",
                        "2026-12-01T09:00:00Z",
                        "day",
                        "2026-12-10",
                        "types",
                        List.of("EPP", "FC", "GDR"),
                        "inner",
                        List.of(Map.of("words", "b", "minutes", 2), Map.of("words", "a", "minutes", 1)),
                        "grades",
                        Map.of("objectifs", 4),
                        "full",
                        true));
    }

    @Test
    void what_is_not_there_is_left_out() {
        Row row = new Row(new SessionId(ID), Optional.empty(), null, Set.of(), List.of(), Map.of(), false);

        assertThat(Members.of(row)).doesNotContainKeys("at", "day").containsEntry("types", List.of());
    }
}
