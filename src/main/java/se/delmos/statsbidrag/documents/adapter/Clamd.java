package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import se.delmos.statsbidrag.documents.model.VirusScanner;

/**
 * ClamAV's daemon, by its INSTREAM command over TCP: each piece is preceded by its length in four bytes, a length of zero
 * ends the file, and the daemon answers with one line that ends with a zero byte. A new connection for every file.
 */
public final class Clamd implements VirusScanner {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final String BEGINNING = "stream: ";
    private static final String FOUND = " FOUND";

    private final InetSocketAddress address;
    private final Duration answering;

    /**
     * Knows where the daemon is.
     *
     * @param answering how long the daemon may be silent
     */
    public Clamd(String host, int port, Duration answering) {
        this.address = new InetSocketAddress(host, port);
        this.answering = answering;
    }

    @Override
    public Optional<String> virusIn(InputStream content) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.getHostString(), address.getPort()), (int) CONNECTING.toMillis());
            socket.setSoTimeout((int) answering.toMillis());
            send(content, socket);
            return verdict(answer(socket.getInputStream()));
        } catch (IOException noAnswer) {
            throw new NotScanned("clamd at " + address + ": " + noAnswer, noAnswer);
        }
    }

    private static void send(InputStream content, Socket socket) throws IOException {
        var to = new DataOutputStream(socket.getOutputStream());
        to.write("zINSTREAM\0".getBytes(US_ASCII));
        var piece = new byte[PIECE];
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            to.writeInt(read);
            to.write(piece, 0, read);
        }
        to.writeInt(0);
        to.flush();
    }

    private static String answer(InputStream from) throws IOException {
        var answer = new StringBuilder();
        for (int sign = from.read(); sign > 0; sign = from.read()) {
            answer.append((char) sign);
            if (answer.length() > LONGEST_ANSWER) {
                throw new IOException("an answer without end");
            }
        }
        return answer.toString();
    }

    /** Only the two sentences that the daemon has for an answer are one; all else leaves the file where it is. */
    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals(BEGINNING + "OK")) {
            return Optional.empty();
        }
        if (answer.startsWith(BEGINNING) && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(BEGINNING.length(), answer.length() - FOUND.length()));
        }
        throw new IOException("no verdict: " + answer.replaceAll("\\p{C}", "?"));
    }
}
