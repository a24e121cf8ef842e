package fr.prendresoin.reminder;

import fr.prendresoin.message.Channel;
import fr.prendresoin.progress.LearnerCourse;
import java.util.Set;

/** What is to be said to somebody of one course now, and by which ways. */
record DueReminder(Candidate candidate, ReminderStep step, Set<Channel> ways, LearnerCourse course) {}
