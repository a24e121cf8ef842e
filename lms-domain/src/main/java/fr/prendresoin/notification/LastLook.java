package fr.prendresoin.notification;

import java.util.List;
import java.util.Set;

/** Asked just before reminders leave, of everybody who writes some: whether what they say is still so. */
public interface LastLook {

    /**
     * Those of these mails that are its own and still so. Its own that are no longer so count as never written, so that
     * another day may write them again; what nobody claims does not leave.
     */
    Set<MailId> stillSo(List<MailId> reminders);
}
