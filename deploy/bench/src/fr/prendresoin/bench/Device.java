package fr.prendresoin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model of the save client (assets/js/file.js and enregistrer.js) with what survives a killed tab: its storage. It speaks
 * the real HTTP. At drawn moments the network fails before or after a request, or the tab is killed.
 */
final class Device {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([RAP][0-9]+)\"");
    private static final int HURRY = 20_000;

    private final Browser browser;
    private final Random random;
    private final Ledger ledger;
    private final List<String> storage = new ArrayList<>();
    private Tab tab = new Tab();

    Device(Browser browser, Random random, Ledger ledger) {
        this.browser = browser.hurried(HURRY);
        this.random = random;
        this.ledger = ledger;
    }

    Random random() {
        return random;
    }

    /** What a tab holds in its memory, and loses with it. */
    private static final class Tab {
        private String address = "";
        private long last;
    }

    /** Opens a page and reads from where it counts. */
    interface Opening {
        long sequence(String address) throws IOException;
    }

    /** The sequence after all that this page was given, sent or still keeps; after a kill its learner opens it again. */
    long next(String address, Opening page) throws IOException {
        if (!tab.address.equals(address)) {
            tab.address = address;
            tab.last = Math.max(tab.last, page.sequence(address));
        }
        long kept = waiting().stream().mapToLong(Item::sequence).max().orElse(0);
        tab.last = Math.max(tab.last, kept) + 1;
        return tab.last;
    }

    /** Kept before it is sent; a newer item takes the place of one of the same slot that still waits. */
    void add(Item item) {
        storage.removeIf(stored -> {
            Item other = Item.read(stored);
            boolean replaced = other.slot().equals(item.slot());
            if (replaced) {
                ledger.replaced(other);
            }
            return replaced;
        });
        storage.add(item.stored());
        ledger.sent(item);
    }

    /** What the page shows as waiting: read from the storage, as every page does. */
    List<Item> waiting() {
        return storage.stream().map(Item::read).toList();
    }

    /** Sends what waits, first to last; stops at the first that gets no receipt, or goes on until nothing waits. */
    void send(boolean untilEmpty) throws IOException {
        while (!storage.isEmpty()) {
            if (!sent(Item.read(storage.get(0)))) {
                if (!untilEmpty) {
                    return;
                }
                pause(300 + random.nextInt(1200));
            }
        }
    }

    private boolean sent(Item item) throws IOException {
        int fate = random.nextInt(100);
        if (fate < 3) {
            return unacknowledged(item, ledger::networkCut);
        }
        if (fate < 6) {
            leave(item);
            return unacknowledged(item, ledger::networkCut);
        }
        if (fate < 9) {
            leave(item);
            tab = new Tab();
            return unacknowledged(item, ledger::tabKilled);
        }
        return answered(item, fate < 12);
    }

    /** The server may be gone as well: this browser does not learn it either. */
    private void leave(Item item) {
        try {
            browser.sendAndLeave(item.path(), item.body());
        } catch (IOException gone) {
            ledger.unheard();
        }
    }

    /** @param twice whether the tab is killed between the receipt and the moment the item leaves the storage */
    private boolean answered(Item item, boolean twice) throws IOException {
        try {
            Reply reply = browser.json(item.path(), item.body());
            Matcher number = NUMBER.matcher(reply.text());
            if (reply.status() == 200 && number.find()) {
                ledger.acknowledged(item, number.group(1));
                if (twice) {
                    tab = new Tab();
                    ledger.tabKilled();
                } else {
                    storage.remove(item.stored());
                }
                return true;
            }
            if (reply.status() >= 500 || !reply.ours()) {
                ledger.failed(reply.status());
            } else {
                ledger.refused(item, reply.status() + " " + reply.text());
                storage.remove(item.stored());
                return true;
            }
        } catch (IOException gone) {
            browser.close();
        }
        return unacknowledged(item, () -> {});
    }

    /** Whatever the reason, the next page must show it as waiting. */
    private boolean unacknowledged(Item item, Runnable counted) {
        counted.run();
        ledger.interrupted(waiting().contains(item));
        return false;
    }

    /** Asks until there is an answer of this status: a page, or a form that is harmless when sent again. */
    Reply insist(int status, Request request) throws IOException {
        while (true) {
            try {
                Reply reply = request.send(browser);
                if (reply.status() == status) {
                    return reply;
                }
                if (reply.status() >= 500 || !reply.ours()) {
                    ledger.failed(reply.status());
                } else {
                    throw new IllegalStateException("answered " + reply.status() + " " + reply.location() + "\n" + reply.text());
                }
            } catch (IOException gone) {
                browser.close();
            }
            pause(300 + random.nextInt(1200));
        }
    }

    /** One request over the connection of this device. */
    interface Request {
        Reply send(Browser browser) throws IOException;
    }

    void think() {
        pause(random.nextInt(150));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    void close() throws IOException {
        ledger.left(storage.size());
        browser.close();
    }
}
