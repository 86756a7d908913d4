package org.qiao.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import org.slf4j.LoggerFactory;

/**
 * The machine's own Chromium; none is downloaded. Where there is none, journeys fail on the build server and are skipped,
 * loudly, elsewhere. It starts once for all journeys; each visitor has a profile of their own in it.
 */
class Chromium extends TypeBasedParameterResolver<Browser> implements ExecutionCondition {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("A browser is there");
        }
        var message = "NO BROWSER: the journeys need one of " + NAMES + " on the PATH";
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(message);
        }
        LoggerFactory.getLogger(Chromium.class).error("{}; they are skipped.", message);
        return ConditionEvaluationResult.disabled(message);
    }

    private static Optional<Path> executable() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class)
                .browser;
    }

    /** The browser and what drives it, until the last test is over. */
    private static final class Running implements AutoCloseable {

        private final Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = launch(driver);

        @Override
        public void close() {
            driver.close();
        }
    }

    /** Starts the browser without a word to anybody outside. */
    private static Browser launch(Playwright driver) {
        var arguments = new ArrayList<>(List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-sync",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--font-render-hinting=none"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(arguments));
    }
}
