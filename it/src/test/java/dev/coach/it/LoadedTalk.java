package dev.coach.it;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One keep-alive connection that sends a message again and again and reads the words of a {@link StampedModel} out of the replies. */
final class LoadedTalk implements AutoCloseable {
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_STAMP = 24;

    private final byte[] request;
    private final byte[] buffer = new byte[1 << 15];
    private final byte[] tail = new byte[LAST_CHUNK.length];
    private final StringBuilder stamp = new StringBuilder(LONGEST_STAMP);
    private boolean inStamp;
    private final Socket socket;
    private final InputStream in;

    /**
     * What is sent.
     *
     * @param port of this machine
     * @param head of the request but for its length, each line with its line break
     */
    record Target(int port, String head, String body) {}

    LoadedTalk(Target target) throws IOException {
        int length = target.body.getBytes(StandardCharsets.UTF_8).length;
        this.request =
                (target.head + "Content-Length: " + length + "\r\n\r\n" + target.body).getBytes(StandardCharsets.UTF_8);
        this.socket = new Socket(InetAddress.getLoopbackAddress(), target.port);
        this.socket.setTcpNoDelay(true);
        this.in = socket.getInputStream();
    }

    /** Sends the message and reads its whole reply. */
    void run(LoadFigures figures) throws IOException {
        LoadFigures.Turn turn = new LoadFigures.Turn(System.nanoTime());
        socket.getOutputStream().write(request);
        String head = RawHttp.readHead(in);
        if (!head.startsWith("HTTP/1.1 200 ")) {
            RawHttp.readBody(in, head);
            figures.refused(head.substring(9, 12));
            return;
        }
        inStamp = false;
        tail[0] = 0;
        while (!isLast()) {
            int read = in.read(buffer);
            if (read < 0) {
                throw new EOFException("the reply broke off");
            }
            scan(read, System.nanoTime(), turn);
            remember(read);
        }
        figures.ended(turn);
    }

    private void scan(int length, long now, LoadFigures.Turn turn) {
        for (int i = 0; i < length; i++) {
            byte next = buffer[i];
            if (next == '~') {
                if (inStamp && !stamp.isEmpty()) {
                    turn.word(stamp, now);
                }
                inStamp = !inStamp || stamp.isEmpty();
                stamp.setLength(0);
            } else if (inStamp) {
                if (stamp.length() < LONGEST_STAMP && (next >= '0' && next <= '9' || next == 'r')) {
                    stamp.append((char) next);
                } else {
                    inStamp = false;
                }
            }
        }
    }

    private void remember(int read) {
        int kept = Math.min(read, tail.length);
        System.arraycopy(tail, kept, tail, 0, tail.length - kept);
        System.arraycopy(buffer, read - kept, tail, tail.length - kept, kept);
    }

    private boolean isLast() {
        return Arrays.equals(tail, LAST_CHUNK);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
