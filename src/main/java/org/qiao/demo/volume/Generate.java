package org.qiao.demo.volume;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qiao.QiaoApplication;
import org.qiao.demo.DemoUsers;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command {@code generate}: starts the application on a port nobody knows, fills its database and ends. */
public final class Generate {

    private static final String USAGE = "./qiao generate COMPANIES [SEED] [--companies-only] [--today=2026-11-02]";

    private Generate() {}

    /** @param args how many companies, the seed (1 if left out), and options; see {@link #USAGE} */
    public static void main(String[] args) {
        Volume volume;
        try {
            volume = read(List.of(args));
        } catch (IllegalArgumentException | DateTimeException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(2);
            return;
        }
        var application = new SpringApplicationBuilder(QiaoApplication.class)
                .profiles("generate")
                .run("--server.port=0", "--QIAO_ADMIN_PASSWORD=", "--logging.level.org.qiao.access=error");
        var done = true;
        var start = System.nanoTime();
        try {
            application.getBean(Generator.class).fill(volume);
            System.out.printf(
                    Locale.ROOT,
                    "%,d companies, %,d people, %,d touches and %,d deals in %.0f s; sign in as director with %s%n",
                    volume.companies(),
                    volume.people(),
                    volume.touches(),
                    volume.deals(),
                    (System.nanoTime() - start) / 1e9,
                    DemoUsers.PASSWORD);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            done = false;
        }
        application.close();
        System.exit(done ? 0 : 1);
    }

    /** @throws IllegalArgumentException or {@link DateTimeException} if it is not what {@link #USAGE} says */
    static Volume read(List<String> args) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var companiesOnly = false;
        var numbers = new ArrayList<Long>();
        for (var arg : args) {
            if (arg.equals("--companies-only")) {
                companiesOnly = true;
            } else if (arg.startsWith("--today=")) {
                today = LocalDate.parse(arg.substring("--today=".length()));
            } else {
                numbers.add(number(arg));
            }
        }
        if (numbers.isEmpty() || numbers.size() > 2) {
            throw new IllegalArgumentException("How many companies?");
        }
        return new Volume(
                Math.toIntExact(Math.min(numbers.getFirst(), Integer.MAX_VALUE)),
                numbers.size() == 2 ? numbers.getLast() : 1,
                today,
                companiesOnly);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a number: " + text);
        }
    }
}
