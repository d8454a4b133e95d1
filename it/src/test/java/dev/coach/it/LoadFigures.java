package dev.coach.it;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What a load of turns came to. Filled by many threads. */
final class LoadFigures {
    private static final long LATE = 50_000_000;

    private final Samples firstWords = new Samples();
    private final Samples words = new Samples();
    private final Map<String, Integer> refused = new TreeMap<>();
    private long turns;
    private long late;

    /** One reply as it comes. */
    static final class Turn {
        private final long sent;
        private long came;
        private long firstWord = -1;
        private long[] delays = new long[32];
        private int count;

        Turn(long sent) {
            this.sent = sent;
        }

        /** @param stamp when it left the model; behind an {@code r}, when the model was asked */
        void word(CharSequence stamp, long now) {
            if (stamp.charAt(0) == 'r') {
                came = Long.parseLong(stamp, 1, stamp.length(), 10);
                return;
            }
            long left = Long.parseLong(stamp, 0, stamp.length(), 10);
            if (firstWord < 0) {
                firstWord = now - sent - (left - came);
            }
            if (count == delays.length) {
                delays = Arrays.copyOf(delays, 2 * count);
            }
            delays[count++] = now - left;
        }
    }

    synchronized void ended(Turn turn) {
        turns++;
        if (turn.firstWord >= 0) {
            firstWords.add(turn.firstWord);
        }
        for (int i = 0; i < turn.count; i++) {
            words.add(turn.delays[i]);
            late += turn.delays[i] > LATE ? 1 : 0;
        }
    }

    synchronized void refused(String status) {
        refused.merge(status, 1, Integer::sum);
    }

    synchronized long turns() {
        return turns;
    }

    /** The percentage of words that came more than 50 ms after they left the model. */
    synchronized double wordsLate() {
        return words.count == 0 ? 0 : 100.0 * late / words.count;
    }

    /** Milliseconds from a request to the first word, without the model's own. */
    synchronized double firstWord(double quantile) {
        return firstWords.at(quantile);
    }

    /** Milliseconds from the model's word to the reader. */
    synchronized double word(double quantile) {
        return words.at(quantile);
    }

    synchronized Map<String, Integer> refused() {
        return Map.copyOf(refused);
    }

    private static final class Samples {
        private long[] values = new long[1 << 12];
        private int count;

        void add(long value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = value;
        }

        double at(double quantile) {
            if (count == 0) {
                return Double.NaN;
            }
            long[] sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
            return sorted[Math.min(count - 1, (int) (quantile * count))] / 1e6;
        }
    }
}
