package fr.prendresoin.message;

import java.util.EnumSet;
import java.util.Set;

/**
 * Decides who is told what by which way; nothing else does. The security of the account always reaches its holder; a
 * suspended account gets no other mail and no reminder; of reminders there is one a day; the rest is as people want it.
 */
public final class ChannelPolicy {

    private ChannelPolicy() {}

    /** The ways a message takes to somebody; empty when it is not to reach them. */
    public static Set<Channel> channels(MessageKind kind, Recipient recipient) {
        Set<Channel> ways = EnumSet.noneOf(Channel.class);
        for (Channel channel : Channel.values()) {
            if (exists(channel, recipient)
                    && allowed(kind, channel, recipient)
                    && recipient.preferences().wants(kind, channel)) {
                ways.add(channel);
            }
        }
        return ways;
    }

    private static boolean exists(Channel channel, Recipient recipient) {
        return channel == Channel.PLATFORM || recipient.reachable();
    }

    private static boolean allowed(MessageKind kind, Channel channel, Recipient recipient) {
        return switch (kind) {
            case SECURITY -> true;
            case REMINDER -> !recipient.suspended() && !recipient.reminded();
            default -> !recipient.suspended() || channel == Channel.PLATFORM;
        };
    }
}
