package org.qiao.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One action, done by some users for a while.
 *
 * @param p50 median, in ms
 * @param p95 in ms
 * @param cpu ms of processor time of the server per action, with the way to where it begins
 * @param database the same of the database
 * @param bytes of one answer, compressed, on average
 * @param problem why there are no figures, or empty
 */
record Measure(
        int users,
        int count,
        double p50,
        double p95,
        double cpu,
        double database,
        long bytes,
        int errors,
        String problem) {

    /** An action that takes seconds is done so often all the same, all users together: once or twice say little. */
    private static final int LEAST = 6;

    /** @param think seconds between two actions of a user on average, 0 for none */
    static Measure of(Server server, List<Tab> tabs, Action action, double seconds, double think)
            throws IOException, InterruptedException {
        var problem = tryOnce(tabs.getFirst(), action, tabs.size());
        if (!problem.isEmpty()) {
            return new Measure(tabs.size(), 0, 0, 0, 0, 0, 0, 0, problem);
        }
        run(tabs, action, seconds / 4, think);
        var cpu = server.cpuMillis();
        var database = server.databaseMillis();
        var run = run(tabs, action, seconds, think);
        cpu = server.cpuMillis() - cpu;
        database = server.databaseMillis() - database;
        // An open board would go on following what later actions move.
        for (var tab : tabs) {
            tab.visit(Visit.NOWHERE);
        }
        var sorted = run.nanos.stream().mapToLong(n -> n).sorted().toArray();
        if (sorted.length == 0) {
            return new Measure(tabs.size(), 0, 0, 0, 0, 0, 0, run.errors.size(), run.errors.peek());
        }
        return new Measure(
                tabs.size(),
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.95)] / 1e6,
                cpu / (double) sorted.length,
                database / (double) sorted.length,
                run.bytes.get() / sorted.length,
                run.errors.size(),
                "");
    }

    private static String tryOnce(Tab tab, Action action, int users) throws InterruptedException {
        try {
            var turn = new Action.Turn(0, users, 0, new SplittableRandom());
            action.before(tab, turn);
            action.act(tab, turn);
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private record Run(ConcurrentLinkedQueue<Long> nanos, ConcurrentLinkedQueue<String> errors, AtomicLong bytes) {}

    private static Run run(List<Tab> tabs, Action action, double seconds, double think)
            throws IOException, InterruptedException {
        var run = new Run(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new AtomicLong());
        var end = System.nanoTime() + (long) (seconds * 1e9);
        try (var pool = Executors.newFixedThreadPool(tabs.size())) {
            var users = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < tabs.size(); i++) {
                var user = i;
                users.add(pool.submit(() -> {
                    var dice = new SplittableRandom();
                    for (int n = 0; n * tabs.size() < LEAST || System.nanoTime() < end; n++) {
                        if (think > 0) {
                            Thread.sleep((long) (dice.nextDouble() * 2 * think * 1000));
                        }
                        turn(tabs.get(user), action, new Action.Turn(user, tabs.size(), n, dice), run);
                    }
                    return null;
                }));
            }
            for (var user : users) {
                user.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        return run;
    }

    private static void turn(Tab tab, Action action, Action.Turn turn, Run run) throws InterruptedException {
        try {
            action.before(tab, turn);
            var start = System.nanoTime();
            action.act(tab, turn);
            run.nanos.add(System.nanoTime() - start);
            run.bytes.addAndGet(tab.bytes());
            tab.confirm();
        } catch (IOException e) {
            run.errors.add(String.valueOf(e.getMessage()));
        }
    }
}
