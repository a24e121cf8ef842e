package fr.prendresoin.intruder;

import jakarta.servlet.http.HttpServletRequest;

/** Breaks on purpose the rule that the domain knows nothing of the web. */
public class ServletInTheDomain {
    HttpServletRequest request;
}
