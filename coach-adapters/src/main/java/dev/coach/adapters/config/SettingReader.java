package dev.coach.adapters.config;

import dev.coach.adapters.config.SettingSources.Given;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.privacy.MaskingScope;
import dev.coach.core.prompt.Prompts;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
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

    ModelLimits modelLimits() {
        return new ModelLimits(
                seconds(Setting.MODEL_CONNECT_SECONDS),
                seconds(Setting.MODEL_FIRST_WORD_SECONDS),
                seconds(Setting.MODEL_PAUSE_SECONDS),
                seconds(Setting.MODEL_REPLY_SECONDS),
                count(Setting.MODEL_RETRIES, 0),
                count(Setting.MODEL_MAX_REPLIES, 1));
    }

    private Duration seconds(Setting setting) {
        return Duration.ofSeconds(count(setting, 1));
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

    URI webAddress(Setting setting) {
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

    /** An amount of money. */
    BigDecimal amount(Setting setting) {
        String text = text(setting);
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw invalid(setting, "must be an amount such as 2.50, not \"%s\".".formatted(text));
        }
        return new BigDecimal(text);
    }
}
