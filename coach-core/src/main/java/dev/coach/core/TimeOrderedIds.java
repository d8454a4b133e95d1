package dev.coach.core;

import dev.coach.core.port.IdSource;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Draws ids of version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so that newer ids sort after older ones. */
final class TimeOrderedIds implements IdSource {
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    TimeOrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long high = clock.millis() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
