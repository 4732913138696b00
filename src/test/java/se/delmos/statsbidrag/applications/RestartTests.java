package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import se.delmos.statsbidrag.Browsers;
import se.delmos.statsbidrag.StatsbidragApplication;

/** The service in a process of its own, with its data in a file, is killed while somebody types, and started again. */
@Tag("bench")
class RestartTests {

    private static final String BEFORE = "Läxhjälp två kvällar i veckan – ";
    private static final String AT_ONCE = "även för vuxna, åäö. ";
    private static final String WHILE = "Det här skrevs när servern var borta. ";
    private static final String AFTER = "Det här skrevs innan någon loggat in igen.";

    @TempDir
    private Path folder;

    private int port;
    private Process server;
    private Path log;

    @BeforeEach
    void findAPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        kill();
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void losesNoCharacterWhenTheServerIsKilled() throws Exception {
        start();
        try (var context = Browsers.shared()
                .newContext(new NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("sv-SE"))) {
            var page = context.newPage();
            var section = draft(page);
            WritingTest.write(page, BEFORE);
            WritingTest.waitFor(page, "Sparat");
            kill();
            WritingTest.plan(page).pressSequentially(AT_ONCE);
            WritingTest.waitFor(page, "Ingen kontakt med servern");
            WritingTest.plan(page).pressSequentially(WHILE);
            start();
            WritingTest.plan(page).pressSequentially(AFTER);
            signInAgain(page, section);

            var text = BEFORE + AT_ONCE + WHILE + AFTER;
            WritingTest.nothingIsLost("the server killed and started again, shown", text, written(page));
            WritingTest.waitFor(page, "Sparat");
            kill();
            start();
            signIn(page);
            page.navigate(section);
            WritingTest.nothingIsLost("the server killed as soon as it had saved", text, written(page));
        }
    }

    /** Begins an application, and returns the address of the section that is open. */
    private static String draft(Page page) {
        signIn(page);
        page.navigate("/utlysningar");
        page.locator("main a:has-text('Fortsatt arbete mot segregation, hösten 2018')")
                .first()
                .click();
        page.locator("main form[action$='/ny'] button").click();
        page.locator("a[href$='/del/activity']").click();
        page.waitForURL("**/del/activity");
        return page.url();
    }

    private static void signIn(Page page) {
        page.context().clearCookies();
        page.navigate("/demo/logga-in");
        WritingTest.chooseSelf(page, "Maria Lindqvist");
        page.navigate("/mina-sidor/organisation");
        page.locator("main button").first().click();
        page.waitForURL(url -> !url.endsWith("/organisation"));
    }

    private static void signInAgain(Page page, String section) {
        WritingTest.waitFor(page, "Du har loggats ut");
        page.locator("text=Logga in och fortsätt skriva").first().click();
        WritingTest.chooseSelf(page, "Maria Lindqvist");
        if (page.url().contains("/mina-sidor/organisation")) {
            page.locator("main button").first().click();
        }
        page.waitForURL(section);
    }

    private static String written(Page page) {
        return WritingTest.plan(page).inputValue();
    }

    private void start() throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var product = Stream.of(classes.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
        log = folder.resolve("start-" + System.nanoTime() + ".log");
        server = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        product,
                        StatsbidragApplication.class.getName(),
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--statsbidrag.browser-secret=one-secret-for-both-starts",
                        "--spring.datasource.url=" + url()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Awaitility.await().atMost(Duration.ofMinutes(5)).until(this::welcomes);
    }

    /** Returns the address of the product's own setting, with its file in this test's folder. */
    private String url() throws IOException {
        var settings = new YamlPropertySourceLoader().load("product", new ClassPathResource("application.yml"));
        var url = settings.get(0).getProperty("spring.datasource.url");
        return String.valueOf(url).replace("./data", folder.toString());
    }

    /** The practice data, and with them the practice clock, come when the pages already answer; the welcome comes last. */
    private boolean welcomes() {
        assertThat(server.isAlive()).as("the server runs, see " + log).isTrue();
        try {
            return Files.readString(log).contains("Rut Sand");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }
}
