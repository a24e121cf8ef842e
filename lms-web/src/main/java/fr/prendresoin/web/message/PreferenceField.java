package fr.prendresoin.web.message;

import fr.prendresoin.message.Channel;
import fr.prendresoin.message.MessageKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that kinds and channels have in the form. */
final class PreferenceField {

    private static final Map<MessageKind, String> NAMES = Map.of(
            MessageKind.SECURITY, "securite",
            MessageKind.OBLIGATION, "obligations",
            MessageKind.REMINDER, "rappels",
            MessageKind.SUCCESS, "reussite",
            MessageKind.ANSWER, "reponses");
    private static final Map<String, Channel> WAYS = Map.of("courriel", Channel.MAIL, "plateforme", Channel.PLATFORM);

    private PreferenceField() {}

    static String of(MessageKind kind) {
        return NAMES.get(kind);
    }

    /** What boxes were ticked, for example {@code rappels-courriel}; anything else says nothing. */
    static Map<MessageKind, Set<Channel>> read(List<String> ticked) {
        Map<MessageKind, Set<Channel>> wanted = new EnumMap<>(MessageKind.class);
        NAMES.forEach((kind, name) -> {
            Set<Channel> ways = EnumSet.noneOf(Channel.class);
            WAYS.forEach((way, channel) -> {
                if (ticked.contains(name + "-" + way)) {
                    ways.add(channel);
                }
            });
            wanted.put(kind, ways);
        });
        return wanted;
    }
}
