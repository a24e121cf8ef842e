package fr.prendresoin.message;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** By which channels somebody wants each kind of message; everything, as long as they did not say otherwise. */
public final class Preferences {

    private final Map<MessageKind, Set<Channel>> wanted = new EnumMap<>(MessageKind.class);

    private Preferences() {
        for (MessageKind kind : MessageKind.values()) {
            wanted.put(kind, EnumSet.allOf(Channel.class));
        }
    }

    /** What the platform proposes. */
    public static Preferences proposed() {
        return new Preferences();
    }

    static Preferences of(Collection<PreferenceChoice> choices) {
        Preferences preferences = new Preferences();
        choices.stream()
                .filter(choice -> !choice.wanted())
                .forEach(choice -> preferences.wanted.get(choice.kind()).remove(choice.channel()));
        return preferences;
    }

    /** Whether they want it so; what is about the security of their account always reaches them. */
    public boolean wants(MessageKind kind, Channel channel) {
        return !kind.optional() || wanted.get(kind).contains(channel);
    }
}
