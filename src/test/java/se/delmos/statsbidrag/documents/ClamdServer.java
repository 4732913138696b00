package se.delmos.statsbidrag.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * Speaks clamd's protocol over a real socket. It knows the test file of EICAR, and behaves as badly as a file asks it to:
 * a file with the word {@code clamd:dies}, {@code clamd:rubbish}, {@code clamd:late}, {@code clamd:error} or
 * {@code clamd:endless} in it gets that, until the word is healed.
 */
public final class ClamdServer implements AutoCloseable {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final ClamdServer SHARED = new ClamdServer();

    private final Set<String> healed = ConcurrentHashMap.newKeySet();
    private final CountDownLatch late = new CountDownLatch(1);
    private final ServerSocket socket;

    public ClamdServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        var accepting = new Thread(this::accept, "clamd");
        accepting.setDaemon(true);
        accepting.start();
    }

    /** Returns the one that the application of the tests is configured to ask. */
    public static ClamdServer shared() {
        return SHARED;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Returns the harmless file that every scanner calls a virus. */
    public static byte[] eicar() {
        return EICAR.getBytes(ISO_8859_1);
    }

    /** Answers as it should from now on, whatever files with this mark ask for. */
    public void heal(String mark) {
        healed.add(mark);
    }

    @Override
    public void close() throws IOException {
        late.countDown();
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                var answering = new Thread(() -> answer(connection), "clamd-answer");
                answering.setDaemon(true);
                answering.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            var in = new DataInputStream(connection.getInputStream());
            var out = connection.getOutputStream();
            if (!"zINSTREAM\0".equals(new String(in.readNBytes(10), ISO_8859_1))) {
                say(out, "UNKNOWN COMMAND\0");
                return;
            }
            var content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
                if (asks(content, "dies")) {
                    return;
                }
            }
            say(out, verdict(content));
        } catch (IOException gone) {
            // the one who asked does not wait any longer
        }
    }

    private String verdict(ByteArrayOutputStream content) {
        if (asks(content, "late")) {
            await();
        }
        if (asks(content, "rubbish")) {
            return "\u0001\u0002stream OK?\0";
        }
        if (asks(content, "endless")) {
            return "stream: " + "x".repeat(100_000);
        }
        if (asks(content, "error")) {
            return "INSTREAM size limit exceeded. ERROR\0";
        }
        var found = content.toString(ISO_8859_1).contains(EICAR.substring(35));
        return found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
    }

    private boolean asks(ByteArrayOutputStream content, String behaviour) {
        var text = content.toString(ISO_8859_1);
        return text.contains("clamd:" + behaviour) && healed.stream().noneMatch(text::contains);
    }

    private void await() {
        try {
            late.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write(answer.getBytes(ISO_8859_1));
        out.flush();
    }
}
