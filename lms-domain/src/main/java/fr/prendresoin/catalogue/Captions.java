package fr.prendresoin.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads captions in WebVTT, line by line: cues in order, each with words, none after the end of the film. */
final class Captions {

    private static final String TIME = "(?:(\\d{2,3}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMING = Pattern.compile(TIME + " +--> +" + TIME + "( .*)?");

    private final MediaFile file;
    private final Problems problems;
    private final String[] lines;
    private long last;
    private int words;

    Captions(MediaFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.lines = file.text().replaceFirst("^\\uFEFF", "").split("\\R", -1);
    }

    /** Checks every line against a film of so many seconds; returns how many words the captions have. */
    int check(int seconds) {
        if (!lines[0].matches("WEBVTT([ \\t].*)?")) {
            problem(0, "un fichier de sous-titres commence par « WEBVTT »");
            return 0;
        }
        for (int line = 1; line < lines.length; line++) {
            line = block(line);
        }
        if (words == 0) {
            problem(0, "les sous-titres sont vides");
        }
        if (last > (seconds + 1) * 1000L) {
            problem(0, "les sous-titres finissent après le film : vérifiez « duration »");
        }
        return words;
    }

    /** Reads what begins at a line, and returns the number of its last line. */
    private int block(int line) {
        String text = lines[line].strip();
        if (text.isEmpty()) {
            return line;
        }
        if (text.startsWith("NOTE")) {
            return end(line);
        }
        int timing = lines[line].contains("-->") || line + 1 == lines.length ? line : line + 1;
        Matcher times = TIMING.matcher(lines[timing].stripTrailing());
        if (!times.matches()) {
            problem(line, "une réplique s’écrit 00:00.000 --> 00:02.500, puis ses mots à la ligne suivante");
            return end(line);
        }
        cue(timing, times);
        return end(timing);
    }

    private void cue(int timing, Matcher times) {
        long from = millis(times, 1);
        long to = millis(times, 5);
        if (from >= to || from < last - 60_000) {
            problem(timing, "cette réplique finit avant de commencer, ou vient dans le désordre");
        }
        last = Math.max(last, to);
        int spoken = 0;
        for (int line = timing + 1; line <= end(timing); line++) {
            String said = lines[line].replaceAll("<[^>]*>", " ").strip();
            spoken += said.isEmpty() ? 0 : said.split("[\\s\\u00A0]+").length;
        }
        if (spoken == 0) {
            problem(timing, "cette réplique n’a pas de mots");
        }
        words += spoken;
    }

    private int end(int line) {
        int last = line;
        while (last + 1 < lines.length && !lines[last + 1].isBlank()) {
            last++;
        }
        return last;
    }

    private static long millis(Matcher times, int group) {
        long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
        long minutes = hours * 60 + Long.parseLong(times.group(group + 1));
        return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000 + Long.parseLong(times.group(group + 3));
    }

    private void problem(int line, String message) {
        problems.add(file.name(), line + 1, message);
    }
}
