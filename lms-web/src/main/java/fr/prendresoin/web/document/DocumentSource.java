package fr.prendresoin.web.document;

/**
 * What a document is made from, attached to it for programs.
 *
 * @param name of the attached file
 * @param description what it is, in French
 */
public record DocumentSource(String name, String description, String json) {}
