package fr.prendresoin.bench;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page weighs on the wire with everything it calls for: styles, scripts, icons, and the fonts of the styles. */
record PageWeight(int coldRequests, long coldBytes, int warmRequests, long warmBytes) {

    private static final Pattern PART =
            Pattern.compile("<(?:link|script|img|use)\\b[^>]*?(?:href|src)=\"([^\"#?]+(?:\\?[^\"#]*)?)");
    private static final Pattern FILE = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

    static PageWeight of(Browser browser, String address) throws IOException {
        Reply page = browser.get(address).expect(200, "the page");
        Set<String> parts = new LinkedHashSet<>();
        for (Matcher part = PART.matcher(page.text()); part.find(); ) {
            parts.add(part.group(1));
        }
        long cold = page.wire();
        long warm = page.wire();
        int again = 1;
        for (String part : withFonts(browser, parts)) {
            Reply reply = browser.get(part).expect(200, part);
            cold += reply.wire();
            if (!reply.headers().getOrDefault("cache-control", "").contains("immutable")) {
                warm += reply.wire();
                again++;
            }
        }
        return new PageWeight(1 + withFonts(browser, parts).size(), cold, again, warm);
    }

    private static Set<String> withFonts(Browser browser, Set<String> parts) throws IOException {
        Set<String> all = new LinkedHashSet<>(parts);
        for (String part : parts) {
            if (part.contains(".css")) {
                for (Matcher file = FILE.matcher(browser.get(part).text()); file.find(); ) {
                    if (!file.group(1).startsWith("data:")) {
                        all.add(part.replaceFirst("[^/]*$", "") + file.group(1));
                    }
                }
            }
        }
        return all;
    }

    String told() {
        boolean light = coldBytes <= 120_000 && coldRequests <= 12 && warmBytes <= 15_000;
        return "cold %d requests, %d bytes (<= 12, <= 120000); warm %d, %d bytes (<= 15000): %s"
                .formatted(coldRequests, coldBytes, warmRequests, warmBytes, light ? "kept" : "MISSED");
    }
}
