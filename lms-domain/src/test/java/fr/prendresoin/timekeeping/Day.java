package fr.prendresoin.timekeeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What really happened, second by second, drawn from a seed: devices that sleep, lose their network and have their clock
 * set; tabs that are hidden and shown; a person who reads, shows signs of it, and walks away.
 */
final class Day {

    /** One device. */
    static final class Device {
        final boolean[] asleep;
        final boolean[] online;
        final long[] wallShift;
        final boolean steadyStopsAsleep;
        final List<Tab> tabs = new ArrayList<>();

        private long[] steady;

        /** The clock that never goes back, in milliseconds; on some machines it stands still while they sleep. */
        long steady(int second) {
            if (steady == null) {
                steady = new long[asleep.length];
                for (int at = 1; at < steady.length; at++) {
                    steady[at] = steady[at - 1] + (steadyStopsAsleep && asleep[at - 1] ? 0 : 1000);
                }
            }
            return steady[second];
        }

        private Device(int seconds, Random random) {
            asleep = new boolean[seconds];
            online = new boolean[seconds];
            wallShift = new long[seconds];
            steadyStopsAsleep = random.nextBoolean();
            java.util.Arrays.fill(online, true);
        }
    }

    /** One tab: which page is open, none when negative. */
    static final class Tab {
        final int[] page;
        final boolean[] visible;
        final boolean[] sign;

        private Tab(int seconds) {
            page = new int[seconds];
            visible = new boolean[seconds];
            sign = new boolean[seconds];
        }
    }

    final int seconds;
    final List<Device> devices = new ArrayList<>();

    Day(long seed) {
        Random random = new Random(seed);
        seconds = between(random, 4000, 9000);
        int count = random.nextInt(10) < 3 ? 2 : 1;
        for (int number = 0; number < count; number++) {
            Device device = new Device(seconds, random);
            devices.add(device);
            disturb(device, random);
            int tabs = between(random, 1, 3);
            for (int tab = 0; tab < tabs; tab++) {
                device.tabs.add(tab(device, random));
            }
        }
    }

    private void disturb(Device device, Random random) {
        for (int nap = random.nextInt(3); nap > 0; nap--) {
            window(device.asleep, true, between(random, 40, 2400), random);
        }
        if (random.nextInt(10) < 4) {
            window(device.online, false, between(random, 60, 1500), random);
        }
        if (random.nextInt(10) < 3) {
            int from = random.nextInt(seconds);
            long shift = List.of(3_600_000L, -3_600_000L, 45_000L, -45_000L, 86_400_000L)
                    .get(random.nextInt(5));
            java.util.Arrays.fill(device.wallShift, from, seconds, shift);
        }
    }

    /** Never in the first and the last minutes, so that something can arrive. */
    private void window(boolean[] line, boolean value, int length, Random random) {
        int from = between(random, 120, seconds - 400);
        java.util.Arrays.fill(line, from, Math.min(seconds - 300, from + length), value);
    }

    private Tab tab(Device device, Random random) {
        Tab tab = new Tab(seconds);
        show(tab, random);
        sign(tab, random);
        open(device, tab, random);
        return tab;
    }

    private void show(Tab tab, Random random) {
        boolean shown = random.nextInt(4) > 0;
        for (int at = 0; at < seconds; shown = !shown) {
            int until = Math.min(seconds, at + (shown ? between(random, 120, 2400) : between(random, 10, 600)));
            java.util.Arrays.fill(tab.visible, at, until, shown);
            at = until;
        }
    }

    private void sign(Tab tab, Random random) {
        int at = 0;
        while (at < seconds) {
            int end = Math.min(seconds, at + between(random, 300, 2400));
            while (at < end) {
                tab.sign[at] = true;
                at += between(random, 1, 60);
            }
            at += random.nextBoolean() ? between(random, 120, 2400) : 0;
        }
    }

    /** A page can only be opened with a network, and by somebody; a network that was just there stays for a moment. */
    private void open(Device device, Tab tab, Random random) {
        int number = -1;
        int change = between(random, 0, 600);
        for (int at = 0; at < seconds; at++) {
            if (at >= change && opens(device, at)) {
                number++;
                change = at + between(random, 240, 1800);
            }
            tab.page[at] = number;
        }
    }

    private boolean opens(Device device, int at) {
        int soon = Math.min(seconds - 1, at + 30);
        for (int second = at; second <= soon; second++) {
            if (device.asleep[second] || !device.online[second]) {
                return false;
            }
        }
        return true;
    }

    private static int between(Random random, int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
