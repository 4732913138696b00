package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.delmos.statsbidrag.documents.ClamdServer;
import se.delmos.statsbidrag.documents.model.VirusScanner.NotScanned;

/**
 * The client against ClamAV's own daemon, with a signature database of one line for the test file of EICAR. Needs Debian's
 * package {@code clamav-daemon}: {@code mvn test -Dtest=RealClamdTests -DexcludedTestGroups=none}.
 */
@Tag("clamd")
class RealClamdTests {

    @TempDir
    private Path folder;

    private Process daemon;
    private int port;

    @BeforeEach
    void start() throws Exception {
        port = freePort();
        var signature = HexFormat.of().formatHex("EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*".getBytes(US_ASCII));
        Files.writeString(folder.resolve("own.ndb"), "Eicar-Test-Signature:0:*:" + signature + "\n");
        var settings = List.of(
                "DatabaseDirectory " + folder,
                "TCPSocket " + port,
                "TCPAddr 127.0.0.1",
                "Foreground yes",
                "StreamMaxLength 12M");
        Files.write(folder.resolve("clamd.conf"), settings);
        daemon = new ProcessBuilder("clamd", "--config-file=" + folder.resolve("clamd.conf"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        awaitDaemon();
    }

    @AfterEach
    void stop() throws InterruptedException {
        daemon.destroy();
        daemon.waitFor(20, TimeUnit.SECONDS);
    }

    @Test
    void answersAsTheClientExpects() {
        assertThat(scan(ClamdServer.eicar())).isPresent().get().asString().startsWith("Eicar-Test-Signature");
        assertThat(scan(Forge.with(Forge.docxParts("x"), "word/media/a.txt", ClamdServer.eicar())))
                .isPresent();
        assertThat(scan(Forge.pdf("Hej"))).isEmpty();
    }

    @Test
    void refusesAnAnswerWhenTheDaemonTakesNoMoreOrIsGone() throws Exception {
        assertThatThrownBy(() -> scan(new byte[20_000_000])).isInstanceOf(NotScanned.class);

        stop();
        assertThatThrownBy(() -> scan(ClamdServer.eicar())).isInstanceOf(NotScanned.class);
    }

    @Test
    void saysHowFastItIs() {
        var content = new byte[10_000_000];
        new Random(1).nextBytes(content);
        scan(content);
        var before = System.nanoTime();
        for (int turn = 0; turn < 10; turn++) {
            assertThat(scan(content)).isEmpty();
        }
        System.out.printf("clamd: %.1f MB/s%n", 100 / ((System.nanoTime() - before) / 1e9));
    }

    private Optional<String> scan(byte[] content) {
        return new Clamd("localhost", port, Duration.ofSeconds(30)).virusIn(new ByteArrayInputStream(content));
    }

    private void awaitDaemon() throws Exception {
        while (!isListening()) {
            assertThat(daemon.waitFor(100, TimeUnit.MILLISECONDS))
                    .as(() -> "clamd ended: " + folder.resolve("log"))
                    .isFalse();
        }
    }

    private boolean isListening() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
