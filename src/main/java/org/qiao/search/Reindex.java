package org.qiao.search;

import java.util.Locale;
import org.qiao.QiaoApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command {@code reindex}: starts the application on a port nobody knows, writes the search index anew and ends. */
public final class Reindex {

    private Reindex() {}

    /** @param args none */
    public static void main(String[] args) {
        var application = new SpringApplicationBuilder(QiaoApplication.class)
                .profiles("reindex")
                .run("--server.port=0", "--QIAO_ADMIN_PASSWORD=", "--logging.level.org.qiao.access=error");
        var start = System.nanoTime();
        application.getBean(SearchRebuild.class).all();
        System.out.printf(Locale.ROOT, "The search index is rebuilt, in %.0f s%n", (System.nanoTime() - start) / 1e9);
        application.close();
        System.exit(0);
    }
}
