package dev.coach.adapters.config;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.prompt.Prompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with prompts that somebody wrote for their own Coach, one file {@code NAME.md} each. */
final class PromptFolder {
    private static final String ENDING = ".md";

    /** No prompt is nearly as long; a file that is was put there by mistake. */
    private static final long LONGEST = 100_000;

    private PromptFolder() {}

    /**
     * The prompts of Coach with those of the folder in their place; other files are left alone.
     *
     * @throws CoachException {@code INVALID_CONFIGURATION} that names the file and what is wrong with it
     */
    static Prompts read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : filesIn(folder)) {
            String name = file.getFileName().toString();
            texts.put(name.substring(0, name.length() - ENDING.length()), text(file));
        }
        if (texts.isEmpty()) {
            throw invalid("holds no prompt; a prompt is a file such as coach-reply.md: " + folder);
        }
        try {
            return Prompts.standard().with(texts);
        } catch (IllegalArgumentException wrong) {
            throw invalid("(%s): %s.".formatted(folder, wrong.getMessage()));
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .toList();
        } catch (IOException unreadable) {
            throw invalid("is not a folder that can be read: " + folder);
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw invalid("holds a file of more than %,d bytes: %s".formatted(LONGEST, file));
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw invalid("holds a file that cannot be read as UTF-8: " + file);
        }
    }

    private static CoachException invalid(String problem) {
        return new CoachException(ErrorCode.INVALID_CONFIGURATION, Setting.PROMPT_DIR.key() + " " + problem);
    }
}
