package dev.coach.adapters.pdf;

import java.time.Duration;
import java.util.Objects;

/**
 * What reading one file may cost. More than this is refused by name, whatever the file claims about itself.
 *
 * @param maxBytes of the file
 * @param maxPages of the document
 * @param maxCharacters of all its text, hidden text included
 * @param maxHeapMegabytes of the process that reads it
 * @param maxTime from its start to its last line, wall clock
 */
public record PdfLimits(long maxBytes, int maxPages, int maxCharacters, int maxHeapMegabytes, Duration maxTime) {
    public PdfLimits {
        requirePositive("maxBytes", maxBytes);
        requirePositive("maxPages", maxPages);
        requirePositive("maxCharacters", maxCharacters);
        requirePositive("maxHeapMegabytes", maxHeapMegabytes);
        Objects.requireNonNull(maxTime, "maxTime");
        requirePositive("maxTime in milliseconds", maxTime.toMillis());
        if (maxBytes > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("maxBytes cannot be above 2 GB: " + maxBytes);
        }
    }

    /** 10 MB, 50 pages, 200,000 characters, 256 MB of memory, 20 seconds. */
    public static PdfLimits standard() {
        return new PdfLimits(10 << 20, 50, 200_000, 256, Duration.ofSeconds(20));
    }

    private static void requirePositive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }
}
