package dev.coach.core.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * The prompts of this version of Coach, or others in their place. Every prompt is a file {@code NAME.md}; immutable once
 * built.
 */
public final class Prompts {
    /** What a model is told before it writes a reply. */
    static final String COACH_REPLY = "coach-reply";

    /** What a model is told before it sums up a conversation. */
    static final String CONVERSATION_SUMMARY = "conversation-summary";

    /** What a model is told before it writes down what a conversation says of the coachee. */
    static final String CLAIMS = "claims";

    /** What a model is told of placeholders, behind one of the others. */
    static final String MASKING = "masking";

    private static final Set<String> NAMES = Set.of(COACH_REPLY, CONVERSATION_SUMMARY, CLAIMS, MASKING);

    private final Map<String, PromptFile> files;

    private Prompts(Map<String, PromptFile> files) {
        this.files = Map.copyOf(files);
    }

    /** Those that Coach comes with. */
    public static Prompts standard() {
        Map<String, PromptFile> files = new HashMap<>();
        NAMES.forEach(name -> files.put(name, PromptFile.parse(read(name))));
        return new Prompts(files);
    }

    /**
     * The same with other texts in place of some. A version that such a text gives goes with a checksum of it, so that what was
     * written by it can be told from what was written by another: {@code coach-reply/6+1f0c9a2e}.
     *
     * @param texts whole files, by the name of the prompt
     * @throws IllegalArgumentException that says which prompt is unknown, has the version of another one, lacks a part or a place,
     *     or has one that nothing fills
     */
    public Prompts with(Map<String, String> texts) {
        Map<String, PromptFile> changed = new HashMap<>(files);
        texts.forEach((name, text) -> {
            PromptFile own = files.get(name);
            if (own == null) {
                throw new IllegalArgumentException(
                        "%s is no prompt; there are: %s".formatted(name, String.join(", ", new TreeSet<>(NAMES))));
            }
            changed.put(name, checked(name, own, text));
        });
        return new Prompts(changed);
    }

    PromptFile file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static PromptFile checked(String name, PromptFile own, String text) {
        try {
            PromptFile other = PromptFile.parse(text);
            if (!other.version().startsWith(name + "/")) {
                throw new IllegalArgumentException("has the version of another prompt, %s; it must begin with %s/"
                        .formatted(other.version(), name));
            }
            for (String part : own.parts().keySet()) {
                Set<String> unknown = new TreeSet<>(other.places(part));
                unknown.removeAll(own.places(part));
                if (!unknown.isEmpty()) {
                    throw new IllegalArgumentException("has places in %s that nothing fills: %s; there are: %s"
                            .formatted(part, String.join(", ", unknown), String.join(", ", own.places(part))));
                }
                Set<String> missing = new TreeSet<>(own.places(part));
                missing.removeAll(other.places(part));
                if (!missing.isEmpty()) {
                    throw new IllegalArgumentException("leaves out in %s what a model must be told: {{%s}}"
                            .formatted(part, String.join("}}, {{", missing)));
                }
            }
            Set<String> unused = new TreeSet<>(other.parts().keySet());
            unused.removeAll(own.parts().keySet());
            if (!unused.isEmpty()) {
                throw new IllegalArgumentException("has parts that nothing uses: " + String.join(", ", unused));
            }
            return new PromptFile(other.version() + "+" + checksum(text), other.parts());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("the prompt %s %s".formatted(name, wrong.getMessage()), wrong);
        }
    }

    private static String checksum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String read(String name) {
        try (InputStream file = Prompts.class.getResourceAsStream(name + ".md")) {
            if (file == null) {
                throw new IllegalStateException("the prompt " + name + " is not in the library");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
