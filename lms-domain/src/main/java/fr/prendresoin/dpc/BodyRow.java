package fr.prendresoin.dpc;

import java.util.UUID;

/** A body as pages and documents name it. */
public record BodyRow(
        UUID id, String name, String number, String address, String contact, String zone, String signatory) {}
