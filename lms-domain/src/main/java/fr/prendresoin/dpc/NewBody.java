package fr.prendresoin.dpc;

/** What is said of a body when it comes to the platform; the signatory is a name with its title. */
public record NewBody(
        String name, String number, String address, String contact, String zone, String signatory, Span registered) {}
