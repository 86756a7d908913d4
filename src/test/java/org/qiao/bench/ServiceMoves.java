package org.qiao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.qiao.QiaoApplication;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageRef;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Times a move by itself, from the call of the service to its commit, without a browser, a session or a board. */
final class ServiceMoves implements AutoCloseable {

    static final String NAME = "move, in the service";

    private final org.springframework.context.ConfigurableApplicationContext application;
    private final DealService deals;
    private final CurrentUser user;
    private final long director;

    /** Starts Qiao within this process; nobody else may have its database open. */
    ServiceMoves() {
        application = new SpringApplicationBuilder(QiaoApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--logging.level.org.qiao=warn");
        deals = application.getBean(DealService.class);
        user = application.getBean(CurrentUser.class);
        director = application
                .getBean(JdbcClient.class)
                .sql("select id from app_user where login = 'director'")
                .query(Long.class)
                .single();
    }

    /** Milliseconds of each move, sorted. */
    double[] times(int users, double seconds) throws InterruptedException {
        var stages = user.runAs(
                director,
                () -> application
                        .getBean(PipelineService.class)
                        .byCode(board())
                        .orElseThrow()
                        .stages());
        var cards = user.runAs(
                director,
                () -> deals.list(
                        DealFilter.all(Language.EN).inStage(stages.getFirst().id()), Window.first(2 * users)));
        run(cards, stages, users, seconds / 4);
        return run(cards, stages, users, seconds).stream()
                .mapToDouble(n -> n / 1e6)
                .sorted()
                .toArray();
    }

    private static String board() {
        return Day.BOARD.substring(Day.BOARD.indexOf('/') + 1);
    }

    private ConcurrentLinkedQueue<Long> run(List<DealRow> cards, List<StageRef> stages, int users, double seconds)
            throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Long>();
        var end = System.nanoTime() + (long) (seconds * 1e9);
        try (var pool = Executors.newFixedThreadPool(users)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < users; i++) {
                var card = cards.get(i).id();
                running.add(pool.submit(() -> user.runAs(director, () -> {
                    while (System.nanoTime() < end) {
                        times.add(move(card, stages));
                    }
                    return true;
                })));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return times;
    }

    /** Between the first stage and the second, as {@link Move} does it. */
    private long move(long card, List<StageRef> stages) {
        var deal = deals.find(card).getDeal();
        var to = deal.stageId() == stages.getFirst().id() ? stages.get(1) : stages.getFirst();
        var start = System.nanoTime();
        deals.moveTo(card, deal.getVersion(), to.id());
        return System.nanoTime() - start;
    }

    @Override
    public void close() {
        application.close();
    }

    /** A line of the table, without what only the way to the server costs. */
    String line(int users, double seconds) throws InterruptedException {
        var sorted = times(users, seconds);
        return String.format(
                Locale.ROOT,
                "%-32s %5d %,7d %8.1f %8.1f",
                NAME,
                users,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)]);
    }
}
