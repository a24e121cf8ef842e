package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what people chose in a list. */
final class InMemoryPreferenceRepository implements PreferenceRepository {

    private final List<PreferenceChoice> choices = new ArrayList<>();

    @Override
    public void add(PreferenceChoice choice) {
        choices.add(choice);
    }

    @Override
    public Optional<PreferenceChoice> find(PersonId person, MessageKind kind, Channel channel) {
        return choices.stream()
                .filter(choice ->
                        choice.person().equals(person) && choice.kind() == kind && choice.channel() == channel)
                .findFirst();
    }

    @Override
    public List<PreferenceChoice> choicesOf(Collection<PersonId> people) {
        return choices.stream()
                .filter(choice -> people.contains(choice.person()))
                .toList();
    }
}
