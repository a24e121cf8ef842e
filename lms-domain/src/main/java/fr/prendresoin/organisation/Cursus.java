package fr.prendresoin.organisation;

/** The course of studies a student follows; a faculty may run several. */
public enum Cursus {
    MEDICINE,
    PHARMACY,
    DENTISTRY,
    MIDWIFERY,
    NURSING,
    PHYSIOTHERAPY,
    SPEECH_THERAPY
}
