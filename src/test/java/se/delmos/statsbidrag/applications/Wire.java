package se.delmos.statsbidrag.applications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The way to a server of this machine, which can be cut and mended: to a browser, a server that goes down and comes back. */
final class Wire implements AutoCloseable {

    private final int server;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private ServerSocket entrance;

    Wire(int server) {
        this.server = server;
        this.entrance = entrance(0);
        this.port = entrance.getLocalPort();
        answer();
    }

    int port() {
        return port;
    }

    void cut() {
        try {
            entrance.close();
            for (var socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void mend() {
        entrance = entrance(port);
        answer();
    }

    @Override
    public void close() {
        cut();
    }

    private static ServerSocket entrance(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void answer() {
        var current = entrance;
        daemon(() -> {
            while (!current.isClosed()) {
                var there = current.accept();
                var here = new Socket(InetAddress.getLoopbackAddress(), server);
                open.addAll(List.of(there, here));
                daemon(() -> pass(there, here));
                daemon(() -> pass(here, there));
            }
        });
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    /** Runs until the wire is cut: then reading and writing fail, as they are to. */
    private static void daemon(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cut) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
