package dev.coach.adapters.config;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts that were given for the settings, and where each was: flags before the environment before the file. A key that
 * nobody knows is an error wherever it stands.
 */
public final class SettingSources {
    static final String CONFIG_FILE = "COACH_CONFIG_FILE";

    /** Settings that are named in the documentation of the whole and come with later versions. */
    private static final Pattern PLANNED = Pattern.compile("COACH_(OIDC_.+|FALLBACK_MODEL_.+|TAXONOMY_DIR)");

    /** What names the file of the settings, and what tests pass on in the environment; not settings. */
    private static final Set<String> NOT_SETTINGS = Set.of(CONFIG_FILE, "COACH_TEST_DATA");

    private final Map<Setting, Given> given;

    private SettingSources(Map<Setting, Given> given) {
        this.given = given;
    }

    /**
     * One text and where it stood.
     *
     * @param origin in words: {@code flag}, {@code environment}, {@code default}, or the file
     */
    record Given(String text, String origin) {}

    static SettingSources read(Map<String, String> environment, Map<String, String> flags) {
        Map<Setting, Given> given = new LinkedHashMap<>();
        take(given, flags, "flag");
        take(given, environment, "environment");
        Path file = file(environment, flags);
        if (file != null) {
            take(given, properties(file), file.toString());
        }
        return new SettingSources(given);
    }

    Given get(Setting setting) {
        return given.getOrDefault(setting, new Given(setting.defaultText(), "default"));
    }

    boolean has(Setting setting) {
        return given.containsKey(setting);
    }

    /** The keys that were given; the texts may be secret. */
    @Override
    public String toString() {
        return given.keySet().toString();
    }

    private static void take(Map<Setting, Given> given, Map<String, String> texts, String origin) {
        texts.forEach((key, text) -> {
            if (!key.startsWith("COACH_") || NOT_SETTINGS.contains(key)) {
                return;
            }
            Setting setting = Setting.find(key).orElseThrow(() -> unknown(key, origin));
            if (!text.isBlank()) {
                given.putIfAbsent(setting, new Given(text.strip(), origin));
            }
        });
    }

    private static CoachException unknown(String key, String origin) {
        if (PLANNED.matcher(key).matches()) {
            return new CoachException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "%s (%s) is not available in this version. Remove it.".formatted(key, origin));
        }
        List<String> known = Arrays.stream(Setting.values()).map(Setting::key).toList();
        return unknown(key, origin, known);
    }

    private static CoachException unknown(String key, Object origin, List<String> known) {
        String meant = NearestName.to(key, known)
                .map(near -> "The nearest known one is %s.".formatted(near))
                .orElseGet(() -> "Known are %s.".formatted(String.join(", ", known)));
        return new CoachException(
                ErrorCode.INVALID_CONFIGURATION, "Unknown setting %s (%s). %s".formatted(key, origin, meant));
    }

    private static @Nullable Path file(Map<String, String> environment, Map<String, String> flags) {
        String named = flags.getOrDefault(CONFIG_FILE, environment.getOrDefault(CONFIG_FILE, ""));
        if (!named.isBlank()) {
            return Path.of(named.strip());
        }
        Path usual = UserFolders.of(environment).config().resolve("coach.properties");
        return Files.exists(usual) ? usual : null;
    }

    private static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (CharacterCodingException | IllegalArgumentException malformed) {
            throw new CoachException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "%s is not a properties file in UTF-8 (%s).".formatted(file, malformed.getMessage()),
                    malformed);
        } catch (IOException unreadable) {
            throw new CoachException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The configuration file %s cannot be read (%s)."
                            .formatted(file, unreadable.getClass().getSimpleName()),
                    unreadable);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String written : properties.stringPropertyNames()) {
            String key = Arrays.stream(Setting.values())
                    .filter(setting -> setting.fileKey().equals(written))
                    .findFirst()
                    .map(Setting::key)
                    .orElseThrow(() -> unknownInFile(written, file));
            texts.put(key, properties.getProperty(written));
        }
        return texts;
    }

    private static CoachException unknownInFile(String written, Path file) {
        List<String> known =
                Arrays.stream(Setting.values()).map(Setting::fileKey).toList();
        return unknown(written, file, known);
    }
}
