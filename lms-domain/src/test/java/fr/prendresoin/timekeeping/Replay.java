package fr.prendresoin.timekeeping;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/** Lives a {@link Day} through: its pages speak over a network that delays, loses and doubles; the server listens. */
final class Replay {

    private static final long IDLE = TimeRule.CURRENT.idle().toSeconds();

    /** A message under way. */
    private record Parcel(long arrives, PageModel from, PageModel.Sent sent, boolean answered) {}

    /** A tab as the replay goes through it. */
    private static final class Seat {
        private final Day.Device device;
        private final Day.Tab tab;
        private final List<PageModel> closed = new ArrayList<>();
        private PageModel page;
        private int number = -1;
        private boolean shown;
        private long lastSign = Long.MIN_VALUE / 2;
        private long opened;

        private Seat(Day.Device device, Day.Tab tab) {
            this.device = device;
            this.tab = tab;
        }
    }

    private final Day day;
    private final Actor learner;
    private final TimeService service;
    private final HandClock clock;
    private final Instant start;
    private final Random network;
    private final PriorityQueue<Parcel> underWay = new PriorityQueue<>(Comparator.comparingLong(Parcel::arrives));
    private final List<Seat> seats = new ArrayList<>();
    private long truth;

    Replay(Day day, Actor learner, TimeService service, HandClock clock) {
        this.day = day;
        this.learner = learner;
        this.service = service;
        this.clock = clock;
        this.start = clock.instant();
        this.network = new Random(day.seconds);
        day.devices.forEach(device -> device.tabs.forEach(tab -> seats.add(new Seat(device, tab))));
    }

    /** Returns for how many seconds somebody was there. */
    long run() {
        for (int second = 0; second < day.seconds; second++) {
            boolean there = false;
            for (Seat seat : seats) {
                live(seat, second);
                there |= there(seat, second);
            }
            truth += there ? 1 : 0;
            deliver(second * 1000L);
        }
        seats.forEach(seat -> leave(seat, day.seconds - 1));
        deliver(Long.MAX_VALUE);
        return truth;
    }

    private static boolean there(Seat seat, int second) {
        return seat.page != null && seat.shown && !seat.device.asleep[second] && second - seat.lastSign <= IDLE;
    }

    private void live(Seat seat, int second) {
        if (seat.device.asleep[second]) {
            seat.lastSign++;
            return;
        }
        long steady = seat.device.steady(second);
        long wall = wall(seat.device, second);
        if (seat.tab.page[second] != seat.number) {
            leave(seat, second);
            open(seat, second);
        } else if (seat.page != null && seat.tab.visible[second] != seat.shown) {
            show(seat, second);
        }
        if (seat.page == null) {
            return;
        }
        if (seat.shown && seat.tab.sign[second]) {
            seat.lastSign = second;
            seat.page.sign(steady, wall);
        }
        if ((second - seat.opened) % TimeRule.CURRENT.tick().toSeconds() == 0) {
            seat.page.look(steady, wall);
            seat.page.due(steady).ifPresent(sent -> post(seat, sent, second));
        }
    }

    private void open(Seat seat, int second) {
        seat.number = seat.tab.page[second];
        seat.page = new PageModel(
                Ids.next(), "activite-" + seat.number % 3, seat.device.steady(second), wall(seat.device, second));
        seat.opened = second;
        seat.lastSign = second;
        seat.shown = true;
        if (!seat.tab.visible[second]) {
            show(seat, second);
        }
    }

    private void show(Seat seat, int second) {
        seat.shown = seat.tab.visible[second];
        seat.page.show(seat.shown, seat.device.steady(second), wall(seat.device, second));
        if (seat.shown) {
            seat.lastSign = second;
        } else {
            seat.page.hidden(seat.device.steady(second)).ifPresent(sent -> post(seat, sent, second));
        }
    }

    private void leave(Seat seat, int second) {
        if (seat.page != null) {
            seat.page.look(seat.device.steady(second), wall(seat.device, second));
            seat.page.leaving(seat.device.steady(second)).ifPresent(sent -> send(seat, sent, second));
        }
    }

    /** One in twenty-five is lost on its way, one answer in twenty-five too. */
    private void post(Seat seat, PageModel.Sent sent, int second) {
        if (seat.device.online[second] && network.nextInt(25) > 0) {
            send(seat, sent, second);
        }
    }

    private void send(Seat seat, PageModel.Sent sent, int second) {
        long arrives = second * 1000L + 20 + network.nextInt(1500);
        underWay.add(new Parcel(arrives, seat.page, sent, network.nextInt(25) > 0));
        if (network.nextInt(25) == 0) {
            underWay.add(new Parcel(arrives + network.nextInt(5000), seat.page, sent, true));
        }
    }

    private void deliver(long until) {
        while (!underWay.isEmpty() && underWay.peek().arrives() <= until) {
            Parcel parcel = underWay.remove();
            Duration further = Duration.between(clock.instant(), start.plusMillis(parcel.arrives()));
            clock.advance(further.isNegative() ? Duration.ZERO : further);
            service.hear(learner, parcel.sent().message());
            if (parcel.answered()) {
                parcel.from().acknowledged(parcel.sent());
            }
        }
    }

    private long wall(Day.Device device, int second) {
        return start.toEpochMilli() + second * 1000L + device.wallShift[second];
    }
}
