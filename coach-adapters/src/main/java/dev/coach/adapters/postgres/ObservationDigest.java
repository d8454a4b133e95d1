package dev.coach.adapters.postgres;

import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Observation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an observation says, and the batch that it came with, as 32 bytes, SHA-256 of all its parts: another observation has others.
 * The migration {@code V22__every_digest.sql} makes the same. There is no key in it: whoever changes a row can make the digest that goes
 * with it.
 */
final class ObservationDigest {
    private ObservationDigest() {}

    static byte[] of(Observation observation, @Nullable BatchId batch) {
        MessageDigest digest = sha256();
        SourceColumns source = SourceColumns.of(observation.source());
        for (Object part : parts(observation, batch)) {
            add(digest, part);
        }
        for (Object part : source.parts()) {
            add(digest, part);
        }
        return digest.digest();
    }

    private static List<@Nullable Object> parts(Observation observation, @Nullable BatchId batch) {
        return Arrays.asList(
                observation.id(),
                observation.coachee(),
                observation.target().attribute(),
                ObservationTable.itemOf(observation.target()),
                observation.operation().code(),
                observation.value(),
                observation.concerns(),
                BigDecimal.valueOf(observation.confidence())
                        .stripTrailingZeros()
                        .toPlainString(),
                observation.authority().code(),
                observation.quote(),
                observation.extractor(),
                micros(observation.observedAt()),
                micros(observation.extractedAt()),
                batch);
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    /** With its length, so that no two lists of parts are the same bytes. */
    private static void add(MessageDigest digest, @Nullable Object part) {
        byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((part == null ? "-" : Integer.toString(bytes.length)).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
