package dev.coach.cli.console;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text in UTF-8. Guessing at broken bytes would put words into a coachee's mouth, so they are refused. */
public final class StrictText {
    private StrictText() {}

    /**
     * The text without a byte order mark.
     *
     * @throws CoachException {@code INVALID_INPUT} that names the first byte which is not UTF-8
     */
    public static String of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT,
                    "Byte %d is not UTF-8. Save it again as UTF-8.".formatted(in.position() + 1));
        }
        out.flip();
        String text = out.toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
