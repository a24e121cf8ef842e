package fr.prendresoin.assessment;

import java.util.List;

/** What is answered at one step of a case, counted from 1: the choices of each of its questions, in their order. */
public record StepAnswer(int step, List<Choices> choices) {}
