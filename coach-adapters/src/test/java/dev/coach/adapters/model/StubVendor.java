package dev.coach.adapters.model;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A model vendor on loopback that plays scripts: one per request, the last one again and again. */
final class StubVendor implements Closeable {
    static final String STREAM_HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch clientLeft = new CountDownLatch(1);

    StubVendor(Script... scripts) throws IOException {
        this.scripts.addAll(List.of(scripts));
        Thread.ofVirtual().start(this::serve);
    }

    /** Answers a stream: these chunks' data, each as an event of its own. */
    static Script events(String... data) {
        return peer -> peer.send(STREAM_HEAD + sse(data));
    }

    static Script status(int status, String type, String body) {
        return peer -> peer.send(
                "HTTP/1.1 %d Whatever\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                        .formatted(status, type, body.getBytes(StandardCharsets.UTF_8).length, body));
    }

    static String sse(String... data) {
        return String.join(
                "", List.of(data).stream().map(d -> "data: " + d + "\n\n").toList());
    }

    /** The data of a chunk that adds text. */
    static String text(String jsonText) {
        return "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + jsonText + "\"},\"finish_reason\":null}]}";
    }

    /** The data of the chunk that ends a reply. */
    static String finish(String reason) {
        return "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}";
    }

    static String usage(int input, int output) {
        return "{\"choices\":[],\"usage\":{\"prompt_tokens\":%d,\"completion_tokens\":%d}}".formatted(input, output);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    List<Received> received() {
        return received;
    }

    boolean clientLeftWithin(long seconds) throws InterruptedException {
        return clientLeft.await(seconds, TimeUnit.SECONDS);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            received.add(Received.read(in));
            Script script = scripts.size() > 1 ? scripts.remove() : scripts.element();
            script.play(new Peer(socket, in));
        } catch (IOException gone) {
            clientLeft.countDown();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Script {
        void play(Peer peer) throws IOException;
    }

    /** What a client asked. */
    record Received(String head, String body) {
        static Received read(InputStream in) throws IOException {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int b = in.read();
                if (b < 0) {
                    throw new IOException("the client left before it asked");
                }
                head.append((char) b);
            }
            String lower = head.toString().toLowerCase(Locale.ROOT);
            int at = lower.indexOf("content-length:");
            int length = Integer.parseInt(
                    lower.substring(at + 15, lower.indexOf("\r\n", at)).strip());
            return new Received(head.toString(), new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
    }

    /** The client, as a script sees it. */
    final class Peer {
        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;

        private Peer(Socket socket, InputStream in) throws IOException {
            this.socket = socket;
            this.in = in;
            this.out = socket.getOutputStream();
        }

        void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        void send(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /** Waits until the client asks again over the same connection. */
        void awaitNextRequest() throws IOException {
            received.add(Received.read(in));
        }

        /** Says nothing until the client leaves. */
        void hang() throws IOException {
            while (!leftWithin(1_000)) {}
        }

        /** Sends the same again and again until the client leaves. */
        void repeat(String text, int pauseMillis) throws IOException {
            while (!leftWithin(pauseMillis)) {
                send(text);
            }
        }

        /** Sends the text byte by byte until the client leaves. */
        void drip(String text, int pauseMillis) throws IOException {
            for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
                if (leftWithin(pauseMillis)) {
                    return;
                }
                out.write(b);
            }
        }

        /** Breaks the connection off with a reset. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        private boolean leftWithin(int millis) throws IOException {
            socket.setSoTimeout(millis);
            try {
                boolean left = in.read() < 0;
                if (left) {
                    clientLeft.countDown();
                }
                return left;
            } catch (SocketTimeoutException stillThere) {
                return server.isClosed();
            }
        }
    }
}
