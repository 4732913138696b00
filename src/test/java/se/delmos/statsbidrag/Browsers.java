package se.delmos.statsbidrag;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds a browser for the tests, or gets one. There is one per JVM, and never a skipped test for want of it. */
public final class Browsers {

    private static final String PROPERTY = "statsbidrag.test.browser";
    private static final String PACKAGE = "chromium-headless-shell";

    /** The one without a window comes first: the same pages cost it less than half the processor time. */
    private static final List<String> NAMES =
            List.of(PACKAGE, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");

    private static final List<String> APPLICATIONS = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** Pages that nobody looks at are laid out and not painted: that is half of what a page costs the processor. */
    private static final String UNPAINTED = "--force-gpu-mem-available-mb=0";

    /** Pictures are for people: a test run that nobody looks at does without them. */
    static final boolean PICTURED = Boolean.getBoolean("statsbidrag.pictures");

    private Browsers() {}

    public static Browser shared() {
        return Holder.BROWSER;
    }

    private static final class Holder {
        static final Browser BROWSER = open();
    }

    private static Browser open() {
        var installed = installed().or(Browsers::fromPackage);
        var environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        try {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            var flags = new ArrayList<>(FLAGS);
            if (!PICTURED) {
                flags.add(UNPAINTED);
            }
            var options = new LaunchOptions().setArgs(flags);
            installed.ifPresent(options::setExecutablePath);
            return playwright.chromium().launch(options);
        } catch (PlaywrightException refused) {
            throw new IllegalStateException(
                    "The browser tests need Chromium or Chrome: install one, or name it with -D" + PROPERTY
                            + "=/path/to/chromium",
                    refused);
        }
    }

    private static Optional<Path> installed() {
        var named = Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
        return named.or(() -> Stream.concat(onPath(), APPLICATIONS.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst());
    }

    private static Stream<Path> onPath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return Stream.of(folders).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }

    /** Installs the package, one test process at a time: the one that waited finds what the other installed. */
    private static Optional<Path> fromPackage() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        var lock = Path.of(System.getProperty("java.io.tmpdir"), "statsbidrag-browser.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            if (installed().isEmpty() && alone.isValid()) {
                System.err.println("No browser found: installing the package " + PACKAGE + " for the browser tests");
                run("apt-get", "update");
                run("apt-get", "install", "--yes", "--no-install-recommends", PACKAGE);
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
        return installed();
    }

    /** Runs a command whose words go to a file: what a test process prints itself belongs to the test runner. */
    private static void run(String... command) {
        var log = Path.of("target", "browser-install.log").toFile();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
            if (process.exitValue() != 0) {
                System.err.println(String.join(" ", command) + " failed, see " + log);
            }
        } catch (IOException absent) {
            System.err.println("Cannot run " + String.join(" ", command) + ": " + absent.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
