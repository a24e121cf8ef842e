package fr.prendresoin.message;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps by which channels people want each kind of message. */
@ApplicationScoped
@Transactional
public class PreferenceService {

    private final PreferenceRepository choices;
    private final Clock clock;

    protected PreferenceService() {
        this(null, null);
    }

    @Inject
    PreferenceService(PreferenceRepository choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /** One's own preferences. */
    public Preferences own(Actor actor) {
        return Preferences.of(choices.choicesOf(List.of(actor.requirePerson())));
    }

    /** What each of these people wants, for the platform that writes to them. */
    public Map<PersonId, Preferences> of(Actor platform, Collection<PersonId> people) {
        platform.requireAdministration();
        Map<PersonId, List<PreferenceChoice>> said =
                choices.choicesOf(people).stream().collect(Collectors.groupingBy(PreferenceChoice::person));
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), person -> Preferences.of(said.getOrDefault(person, List.of()))));
    }

    /**
     * Holds from now on, for every kind that people may do without; whatever is said of the others changes nothing.
     *
     * @param wanted for each kind, the channels one wants; a kind that is missing is wanted by none
     * @return since when
     */
    public Instant choose(Actor actor, Map<MessageKind, Set<Channel>> wanted) {
        PersonId person = actor.requirePerson();
        Instant now = clock.instant();
        for (MessageKind kind : MessageKind.values()) {
            for (Channel channel : Channel.values()) {
                if (kind.optional()) {
                    boolean wants = wanted.getOrDefault(kind, Set.of()).contains(channel);
                    decide(new PreferenceChoice(person, kind, channel).decide(wants, now));
                }
            }
        }
        return now;
    }

    /** What somebody never said otherwise needs no row. */
    private void decide(PreferenceChoice wish) {
        choices.find(wish.person(), wish.kind(), wish.channel())
                .ifPresentOrElse(known -> known.decide(wish.wanted(), clock.instant()), () -> {
                    if (!wish.wanted()) {
                        choices.add(wish);
                    }
                });
    }
}
