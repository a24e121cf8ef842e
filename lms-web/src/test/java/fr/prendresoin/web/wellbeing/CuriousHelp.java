package fr.prendresoin.web.wellbeing;

import fr.prendresoin.web.security.CurrentActor;

/** Breaks on purpose the rule that the help page asks nobody's name. */
public class CuriousHelp {
    CurrentActor reader;
}
