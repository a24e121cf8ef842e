package fr.prendresoin.attendance;

import fr.prendresoin.shared.Act;

/** What the journal and the files of participants keep of half-days. */
enum AttendanceAct implements Act {
    SHEET_OPENED,
    PRESENCE_SIGNED,
    PRESENCE_SAID,
    ABSENCE_SAID,
    TRAINER_SIGNED
}
