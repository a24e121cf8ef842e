package fr.prendresoin.notification;

import java.util.List;
import java.util.Set;

/** Asked just before reminders leave, by whoever wrote them: whether what they say is still so. */
public interface LastLook {

    /** Those of these mails that must not leave; they count as never written, so that another day may write them again. */
    Set<MailId> takeBack(List<MailId> reminders);
}
