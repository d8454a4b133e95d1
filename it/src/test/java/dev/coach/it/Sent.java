package dev.coach.it;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message, and what its sender wrote down of it: whether it was acknowledged, every event, and when the connection broke. */
final class Sent {
    private final String conversation;
    private final String key;
    private final String text;
    private final List<SeenEvent> seen = new ArrayList<>();
    private @Nullable String turn;
    private @Nullable Exception cutBy;
    private long cutAt;

    Sent(String conversation, String key, String text) {
        this.conversation = conversation;
        this.key = key;
        this.text = text;
    }

    String conversation() {
        return conversation;
    }

    String key() {
        return key;
    }

    String text() {
        return text;
    }

    synchronized void acknowledge(String location) {
        turn = location.substring(location.lastIndexOf('/') + 1);
    }

    /** The id of the turn; absent when nothing came back. */
    synchronized @Nullable String turn() {
        return turn;
    }

    synchronized void see(SeenEvent event) {
        seen.add(event);
    }

    synchronized List<SeenEvent> seen() {
        return List.copyOf(seen);
    }

    synchronized void cut(Exception cause) {
        cutBy = cause;
        cutAt = System.nanoTime();
    }

    /** In the time of {@link System#nanoTime}; 0 when it did not break. */
    synchronized long cutAt() {
        return cutAt;
    }

    /** Whether the sender was told that the turn has ended. */
    synchronized boolean hasEnded() {
        return !seen.isEmpty() && seen.getLast().isLast();
    }

    /** Whether the connection broke in the middle of the reply. */
    synchronized boolean isCutInTheMiddle() {
        return cutAt > 0 && !hasEnded() && !SeenEvent.text(seen).isEmpty();
    }

    @Override
    public synchronized String toString() {
        return "%s in %s: turn %s, %d events, broken by %s".formatted(key, conversation, turn, seen.size(), cutBy);
    }
}
