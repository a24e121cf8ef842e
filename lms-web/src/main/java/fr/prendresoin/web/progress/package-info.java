/** The learner's screens: home, courses, lessons, situations. */
package fr.prendresoin.web.progress;
