/** Quizzes: drawing questions, keeping answers, grading. */
package fr.prendresoin.assessment;
