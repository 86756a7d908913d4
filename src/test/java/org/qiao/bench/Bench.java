package org.qiao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The command {@code bench}: starts Qiao on generated data, lets 1 and 20 users do what users do, and prints how long it
 * took them and what it cost. It measures; it judges nothing.
 */
public final class Bench {

    private static final int TABS = 50;
    private static final double MIX_SECONDS = 90;

    /** Seconds a user thinks between two actions, on average. */
    private static final double THINK = 10;

    private record Options(
            List<Integer> users, double seconds, double warm, List<String> only, List<String> server, int mix) {

        static Options read(String[] args) {
            var users = List.of(1, 20);
            var seconds = 8.0;
            var warm = 6.0;
            var only = List.<String>of();
            var server = List.of("-Xmx1g");
            var mix = 0;
            for (var arg : args) {
                var value = arg.substring(arg.indexOf('=') + 1);
                if (arg.startsWith("--users=")) {
                    users = Stream.of(value.split(",")).map(Integer::valueOf).toList();
                } else if (arg.startsWith("--seconds=")) {
                    seconds = Double.parseDouble(value);
                } else if (arg.startsWith("--warm=")) {
                    warm = Double.parseDouble(value);
                } else if (arg.startsWith("--only=")) {
                    only = List.of(value.split(","));
                } else if (arg.startsWith("--mix=")) {
                    mix = Integer.parseInt(value);
                } else if (arg.startsWith("--java=")) {
                    server = List.of(value.split(" "));
                } else {
                    throw new IllegalArgumentException(
                            "./qiao bench [--users=1,20] [--seconds=8] [--warm=6] [--only=list,board] [--mix=200] [--java='-Xmx1g']");
                }
            }
            return new Options(users, seconds, warm, only, server, mix);
        }

        boolean wants(String name) {
            return only.isEmpty() || only.stream().anyMatch(name::startsWith);
        }
    }

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.read(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        try (var server = Server.start(options.server())) {
            var companies = companies(tab(server));
            heading(server, companies);
            var wanted = Day.actions(companies).stream()
                    .filter(action -> options.wants(action.name()))
                    .toList();
            for (var action : wanted) {
                Measure.of(server, tabs(server, 2), action, options.warm(), 0);
            }
            for (var action : wanted) {
                for (var users : options.users()) {
                    print(action.name(), Measure.of(server, tabs(server, users), action, options.seconds(), 0));
                }
            }
            if (options.wants("clusters")) {
                clusters(server);
            }
            for (var view : List.of("companies", Day.BOARD, "review")) {
                if (options.wants("heap")) {
                    heap(server, view);
                }
            }
            if (options.mix() > 0) {
                var mix = Measure.of(server, tabs(server, options.mix()), Day.mix(companies), MIX_SECONDS, THINK);
                print("a day's mix", mix);
                say("memory of the server with %d users: %d MB", options.mix(), server.memory() >> 20);
            }
        }
        // The server has let go of the database.
        if (options.wants(ServiceMoves.NAME)) {
            moveInTheService(options);
        }
        System.exit(0);
    }

    private static void moveInTheService(Options options) throws InterruptedException {
        try (var moves = new ServiceMoves()) {
            moves.times(2, options.warm());
            for (var users : options.users()) {
                say("%s", moves.line(users, options.seconds()));
            }
        }
    }

    /** How many companies there are. */
    private static long companies(Tab tab) throws IOException, InterruptedException {
        tab.visit("companies");
        tab.confirm();
        return tab.counted();
    }

    private static Tab tab(Server server) throws IOException, InterruptedException {
        var wire = new Wire(server.address());
        wire.signIn("director", "qiao-demo-2026");
        return new Tab(wire);
    }

    private static List<Tab> tabs(Server server, int count) throws IOException, InterruptedException {
        var tabs = new ArrayList<Tab>();
        for (int i = 0; i < count; i++) {
            tabs.add(tab(server));
        }
        return tabs;
    }

    private static void heading(Server server, long companies) {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        say(
                "%s, %d cores, %d GB, Java %s; %,d companies; from start to first page %.1f s",
                LocalDate.now(java.time.ZoneOffset.UTC),
                machine.getAvailableProcessors(),
                machine.getTotalMemorySize() >> 30,
                Runtime.version().feature(),
                companies,
                server.startSeconds());
        say(
                "Driver, server and database share the machine; no think time; ms; CPU of server and of database per action.");
        say(
                "%-32s %5s %7s %8s %8s %8s %8s %9s %6s",
                "action", "users", "times", "p50", "p95", "server", "database", "bytes", "errors");
    }

    private static void print(String name, Measure m) {
        if (m.problem().isEmpty()) {
            say(
                    "%-32s %5d %,7d %8.1f %8.1f %8.1f %8.1f %,9d %6d",
                    name, m.users(), m.count(), m.p50(), m.p95(), m.cpu(), m.database(), m.bytes(), m.errors());
        } else {
            say("%-32s %5d skipped: %s", name, m.users(), m.problem());
        }
    }

    /** How long it takes to look for likely twins over the whole database, as the page that lists them does it. */
    private static void clusters(Server server) throws IOException, InterruptedException {
        var tab = tab(server);
        for (var address : List.of("companies/twins", "people/twins")) {
            tab.visit(address);
            var start = System.nanoTime();
            tab.click(tab.need(tab.tree().withText("vaadin-button", "Look for twins"), "button to look"));
            while (!tab.answer().contains("Clusters of likely twins")) {
                Thread.sleep(50);
                tab.refresh();
            }
            say("clusters of %s built in %.1f s", address, (System.nanoTime() - start) / 1e9);
        }
    }

    /** What one more tab on the view keeps alive, the mean of many that are signed in each on its own. */
    private static void heap(Server server, String view) throws IOException, InterruptedException {
        var before = server.liveHeap();
        var open = tabs(server, TABS);
        for (var tab : open) {
            tab.visit(view);
            tab.confirm();
        }
        say(
                "live heap per open tab on %s: %.2f MB (%d tabs)",
                view, (server.liveHeap() - before) / 1e6 / open.size(), open.size());
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, Arrays.copyOf(values, values.length)));
    }
}
