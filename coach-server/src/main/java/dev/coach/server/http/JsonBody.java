package dev.coach.server.http;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.server.wire.ProblemJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the body of a request as one JSON value: at most {@value #MAX_BYTES} bytes, well-formed UTF-8, no field that the
 * contract does not declare, nothing twice. What is wrong is told with its place; the text itself is never repeated.
 */
final class JsonBody {
    /** More than the longest message needs when every character is written as an escape. */
    static final int MAX_BYTES = 256 * 1024;

    private static final long MAX_BYTES_PASSED_OVER = 16 * 1024 * 1024;

    private final JsonMapper json;

    JsonBody(JsonMapper json) {
        this.json = json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(WellFormedText.module())
                .build();
    }

    /** @throws Refusal that says what is wrong and where */
    <T> T read(Context ctx, Class<T> type) {
        return read(ctx, type, bytes(ctx));
    }

    /**
     * The same of a body that may be left out.
     *
     * @param otherwise when it is
     */
    <T> T readIfAny(Context ctx, Class<T> type, T otherwise) {
        byte[] bytes = bytes(ctx);
        return bytes.length == 0 ? otherwise : read(ctx, type, bytes);
    }

    private <T> T read(Context ctx, Class<T> type, byte[] bytes) {
        String contentType = String.valueOf(ctx.contentType());
        if (!contentType.matches("(?i)application/json\\s*(;.*)?")) {
            throw Refusal.invalid("", "Send the body as JSON, with Content-Type: application/json.");
        }
        String text = text(bytes);
        if (text.isBlank()) {
            throw Refusal.invalid("", "The body is empty. Send a JSON object.");
        }
        try {
            T value = json.readValue(text, type);
            if (value == null) {
                throw Refusal.invalid("", "The body is null. Send a JSON object.");
            }
            return value;
        } catch (JacksonException malformed) {
            throw refusal(malformed);
        }
    }

    private static byte[] bytes(Context ctx) {
        try {
            InputStream in = ctx.req().getInputStream();
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                // Whoever still sends does not read the answer.
                passOver(in, MAX_BYTES_PASSED_OVER);
                throw new CoachException(
                        ErrorCode.MESSAGE_TOO_LONG,
                        "The request is larger than %d kB. Send less at once.".formatted(MAX_BYTES / 1024));
            }
            return bytes;
        } catch (IOException broken) {
            throw Refusal.invalid("", "The request broke off before its end.");
        }
    }

    /** Reads on to the end, but at most so many bytes. {@code InputStream.skip} would stop at what has arrived by now. */
    static void passOver(InputStream in, long maxBytes) throws IOException {
        byte[] piece = new byte[16 * 1024];
        long left = maxBytes;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(piece, 0, (int) Math.min(piece.length, left));
            left -= Math.max(read, 0);
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw Refusal.invalid("", "The body is not valid UTF-8.");
        }
    }

    private static Refusal refusal(JacksonException malformed) {
        if (malformed instanceof UnrecognizedPropertyException) {
            return Refusal.invalid(pointer(malformed), "There is no such field.");
        }
        if (WellFormedText.HALF_A_CHARACTER.equals(malformed.getOriginalMessage())) {
            return Refusal.invalid(pointer(malformed), WellFormedText.HALF_A_CHARACTER);
        }
        if (malformed instanceof DatabindException) {
            return Refusal.invalid(pointer(malformed), "This is not of the type that is expected here.");
        }
        return Refusal.invalid(
                pointer(malformed),
                malformed.getLocation() == null
                        ? "The body is not valid JSON."
                        : "The body is not valid JSON (line %d, column %d)."
                                .formatted(
                                        malformed.getLocation().getLineNr(),
                                        malformed.getLocation().getColumnNr()));
    }

    private static String pointer(JacksonException malformed) {
        List<JacksonException.Reference> path = malformed.getPath();
        return path.stream()
                .map(step -> step.getPropertyName() == null
                        ? Integer.toString(step.getIndex())
                        : Pointers.step(step.getPropertyName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    /** A field that must be there. */
    static ProblemJson.Error missing(String field) {
        return ProblemJson.Error.atPointer("/" + field, "The field %s is missing.".formatted(field));
    }
}
