package se.delmos.statsbidrag.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers recipients and messages as it is told, and notes what it took. */
final class SmallSmtpServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String toRecipient;
    private final String toMessage;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    SmallSmtpServer(String toRecipient, String toMessage) throws IOException {
        this.toRecipient = toRecipient;
        this.toMessage = toMessage;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "small-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 small\r\n");
        out.flush();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            out.print(answer(line, in, out) + "\r\n");
            out.flush();
        }
    }

    private String answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        if (line.startsWith("RCPT")) {
            return toRecipient;
        }
        if ("DATA".equals(line)) {
            out.print("354 go on\r\n");
            out.flush();
            var text = new StringBuilder();
            for (var each = in.readLine(); each != null && !".".equals(each); each = in.readLine()) {
                text.append(each).append('\n');
            }
            if (toMessage.startsWith("2")) {
                taken.add(text.toString());
            }
            return toMessage;
        }
        return line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
