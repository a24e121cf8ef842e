package fr.prendresoin.dpc;

import java.util.UUID;

/**
 * Who trains in a session, with their titles.
 *
 * @param person null when they have no account here
 */
public record TrainerRow(String name, String title, UUID person) {}
