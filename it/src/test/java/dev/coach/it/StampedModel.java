package dev.coach.it;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A model on loopback for load: it speaks at a set pace, and every word says when it left, {@code ~nanoseconds~}; the first
 * also says when its request had come. A read of the clock in this process can be compared with them.
 */
final class StampedModel implements AutoCloseable {
    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String REFUSAL =
            "HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

    private final RawServer server;
    private final AtomicLong asked = new AtomicLong();
    private volatile Pace pace = Pace.AT_ONCE;

    /**
     * How it answers.
     *
     * @param words in each answer
     * @param first until the first of them
     * @param between from one to the next
     * @param failing one answer in so many is an error; 0 for none
     */
    record Pace(int words, Duration first, Duration between, int failing) {
        static final Pace AT_ONCE = new Pace(20, Duration.ZERO, Duration.ZERO, 0);
    }

    StampedModel() throws IOException {
        this.server = new RawServer(this::serve);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.port() + "/v1");
    }

    int port() {
        return server.port();
    }

    void answerAt(Pace wanted) {
        pace = wanted;
    }

    private void serve(Socket caller) throws IOException {
        InputStream in = new BufferedInputStream(caller.getInputStream(), 1 << 16);
        OutputStream out = caller.getOutputStream();
        while (true) {
            RawHttp.readBody(in, RawHttp.readHead(in));
            answer(out, System.nanoTime());
        }
    }

    private void answer(OutputStream out, long came) throws IOException {
        Pace now = pace;
        if (now.failing > 0 && asked.incrementAndGet() % now.failing == 0) {
            out.write(REFUSAL.getBytes(StandardCharsets.US_ASCII));
            return;
        }
        StringBuilder unsent = new StringBuilder(HEAD);
        long due = came + now.first.toNanos();
        for (int word = 0; word < now.words; word++) {
            if (now.between.isPositive() || word == 0) {
                if (due > System.nanoTime()) {
                    send(out, unsent);
                    sleepUntil(due);
                }
                due += now.between.toNanos();
            }
            String text = (word == 0 ? "~r" + came + "~" : "") + "~" + System.nanoTime() + "~ ";
            chunk(unsent, "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}");
        }
        chunk(unsent, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
        chunk(unsent, "[DONE]");
        send(out, unsent.append("0\r\n\r\n"));
    }

    private static void sleepUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void chunk(StringBuilder unsent, String data) {
        String event = "data: " + data + "\n\n";
        unsent.append(Integer.toHexString(event.length()))
                .append("\r\n")
                .append(event)
                .append("\r\n");
    }

    private static void send(OutputStream out, StringBuilder unsent) throws IOException {
        out.write(unsent.toString().getBytes(StandardCharsets.US_ASCII));
        unsent.setLength(0);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
