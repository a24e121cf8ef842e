package fr.prendresoin.assessment;

/** An answer as it was kept: which question, which change of it, what was ticked, and the receipt given. */
record KeptAnswer(int question, long seq, Choices choices, Receipt receipt) {}
