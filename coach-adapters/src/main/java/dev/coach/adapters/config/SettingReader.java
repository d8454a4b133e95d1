package dev.coach.adapters.config;

import dev.coach.adapters.config.SettingSources.Given;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.privacy.MaskingScope;
import dev.coach.core.prompt.Prompts;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads settings as what they mean, and says of a wrong one which key it is, where it stands and what is allowed. */
final class SettingReader {
    private final SettingSources sources;

    SettingReader(SettingSources sources) {
        this.sources = sources;
    }

    String text(Setting setting) {
        return sources.get(setting).text();
    }

    int port(Setting setting) {
        String text = text(setting);
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw invalid(setting, "must be a port from 0 to 65535, not \"" + text + "\".");
    }

    /** A whole number of at most nine digits. */
    int count(Setting setting, int least) {
        String text = text(setting);
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        throw invalid(setting, "must be a whole number from %d to 999999999, not \"%s\".".formatted(least, text));
    }

    String oneOf(Setting setting, String... allowed) {
        String text = text(setting);
        if (List.of(allowed).contains(text)) {
            return text;
        }
        throw invalid(setting, "must be one of %s, not \"%s\".".formatted(String.join(", ", allowed), text));
    }

    Path folder(Setting setting, Path otherwise) {
        String text = text(setting);
        try {
            return (text.isEmpty() ? otherwise : Path.of(text)).toAbsolutePath().normalize();
        } catch (InvalidPathException notAPath) {
            throw invalid(setting, "is not a path: " + notAPath.getReason() + ".");
        }
    }

    /** The URL may hold a password and is not shown. */
    @Nullable
    Secret databaseUrl() {
        String text = text(Setting.DATABASE_URL);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.startsWith("jdbc:postgresql:")) {
            throw invalid(
                    Setting.DATABASE_URL,
                    "must be a JDBC URL of PostgreSQL, such as jdbc:postgresql://host:5432/coach?user=coach&password=….");
        }
        return new Secret(text);
    }

    ModelChoice model() {
        String provider = text(Setting.MODEL_PROVIDER);
        if (provider.equals("anthropic")) {
            throw invalid(
                    Setting.MODEL_PROVIDER,
                    "anthropic is not available in this version. Use guided, or openai with COACH_MODEL_URL.");
        }
        if (oneOf(Setting.MODEL_PROVIDER, "guided", "openai").equals("guided")) {
            refuseUnusedModel();
            return new ModelChoice.Guided();
        }
        Secret key = modelKey();
        if (text(Setting.MODEL_NAME).isEmpty()) {
            throw missing(Setting.MODEL_NAME, "the name of a model, such as gpt-5-mini");
        }
        if (key == null && !sources.has(Setting.MODEL_URL)) {
            throw missing(Setting.MODEL_KEY, "the key that its vendor gave you, or COACH_MODEL_URL for another server");
        }
        return new ModelChoice.OpenAi(webAddress(Setting.MODEL_URL), text(Setting.MODEL_NAME), key);
    }

    MaskingScope masking() {
        return MaskingScope.valueOf(
                oneOf(Setting.MODEL_MASKING, "off", "extraction", "all").toUpperCase(Locale.ROOT));
    }

    Prompts prompts() {
        return text(Setting.PROMPT_DIR).isEmpty()
                ? Prompts.standard()
                : PromptFolder.read(folder(Setting.PROMPT_DIR, Path.of("")));
    }

    @Nullable
    URI publicUrl() {
        if (text(Setting.PUBLIC_URL).isEmpty()) {
            return null;
        }
        URI url = webAddress(Setting.PUBLIC_URL);
        if (!url.getRawPath().matches("/?") || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw invalid(Setting.PUBLIC_URL, "must have no path, such as https://coach.example.org.");
        }
        return URI.create(url.getScheme() + "://" + url.getRawAuthority());
    }

    /** A model that somebody described and nobody uses is a mistake, unless guided was written down. */
    private void refuseUnusedModel() {
        if (sources.has(Setting.MODEL_PROVIDER)) {
            return;
        }
        for (Setting setting :
                List.of(Setting.MODEL_URL, Setting.MODEL_NAME, Setting.MODEL_KEY, Setting.MODEL_KEY_FILE)) {
            if (sources.has(setting)) {
                throw invalid(
                        setting, "is set, but COACH_MODEL_PROVIDER is not. Set it to openai, or to guided for none.");
            }
        }
    }

    private @Nullable Secret modelKey() {
        String key = text(Setting.MODEL_KEY);
        String file = text(Setting.MODEL_KEY_FILE);
        if (!key.isEmpty() && !file.isEmpty()) {
            throw invalid(Setting.MODEL_KEY_FILE, "and COACH_MODEL_KEY are both set. Keep one of them.");
        }
        if (file.isEmpty()) {
            return key.isEmpty() ? null : new Secret(key);
        }
        try {
            String content = Files.readString(Path.of(file)).strip();
            if (content.isEmpty()) {
                throw invalid(Setting.MODEL_KEY_FILE, "names an empty file: " + file);
            }
            return new Secret(content);
        } catch (IOException | InvalidPathException unreadable) {
            throw invalid(
                    Setting.MODEL_KEY_FILE,
                    "names a file that cannot be read: %s (%s)."
                            .formatted(file, unreadable.getClass().getSimpleName()));
        }
    }

    private URI webAddress(Setting setting) {
        String text = text(setting);
        try {
            URI url = new URI(text);
            String scheme = url.getScheme();
            if (("http".equals(scheme) || "https".equals(scheme))
                    && url.getHost() != null
                    && url.getRawUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            // Told below, like every other address that cannot be used.
        }
        throw invalid(setting, "must be an address such as https://host or http://host:8080, without a user name.");
    }

    CoachException invalid(Setting setting, String problem) {
        Given given = sources.get(setting);
        return new CoachException(
                ErrorCode.INVALID_CONFIGURATION, "%s (%s) %s".formatted(setting.key(), given.origin(), problem));
    }

    private static CoachException missing(Setting setting, String what) {
        return new CoachException(
                ErrorCode.INVALID_CONFIGURATION,
                "%s is missing: COACH_MODEL_PROVIDER is openai, so set it to %s.".formatted(setting.key(), what));
    }
}
