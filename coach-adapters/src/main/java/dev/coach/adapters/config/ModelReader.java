package dev.coach.adapters.config;

import dev.coach.adapters.config.ModelChoice.Provider;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Price;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one of the models that are configured. */
final class ModelReader {
    /** The settings that describe one model. */
    record Keys(
            Setting provider,
            Setting url,
            Setting name,
            Setting key,
            Setting keyFile,
            Setting inputPrice,
            Setting outputPrice) {
        static final Keys MODEL = new Keys(
                Setting.MODEL_PROVIDER,
                Setting.MODEL_URL,
                Setting.MODEL_NAME,
                Setting.MODEL_KEY,
                Setting.MODEL_KEY_FILE,
                Setting.MODEL_INPUT_PRICE,
                Setting.MODEL_OUTPUT_PRICE);
        static final Keys FALLBACK = new Keys(
                Setting.FALLBACK_MODEL_PROVIDER,
                Setting.FALLBACK_MODEL_URL,
                Setting.FALLBACK_MODEL_NAME,
                Setting.FALLBACK_MODEL_KEY,
                Setting.FALLBACK_MODEL_KEY_FILE,
                Setting.FALLBACK_MODEL_INPUT_PRICE,
                Setting.FALLBACK_MODEL_OUTPUT_PRICE);
    }

    private static final String GUIDED = "guided";

    private final SettingReader reader;
    private final SettingSources sources;
    private final Keys keys;

    ModelReader(SettingReader reader, SettingSources sources, Keys keys) {
        this.reader = reader;
        this.sources = sources;
        this.keys = keys;
    }

    ModelChoice read() {
        String name = reader.oneOf(keys.provider(), GUIDED, "openai", "anthropic");
        if (name.equals(GUIDED)) {
            refuseUnusedModel();
            return new ModelChoice.Guided();
        }
        Provider provider = Provider.valueOf(name.toUpperCase(Locale.ROOT));
        Secret key = key();
        if (reader.text(keys.name()).isEmpty()) {
            throw missing(name, keys.name(), "the name of a model, such as " + provider.model());
        }
        if (key == null && !sources.has(keys.url())) {
            throw missing(
                    name,
                    keys.key(),
                    "the key that its vendor gave you, or %s for another server"
                            .formatted(keys.url().key()));
        }
        URI url = sources.has(keys.url()) ? reader.webAddress(keys.url()) : URI.create(provider.url());
        return new ModelChoice.Served(provider, url, reader.text(keys.name()), key, price());
    }

    /** A model that somebody described and nobody uses is a mistake, unless guided was written down. */
    private void refuseUnusedModel() {
        if (sources.has(keys.provider())) {
            return;
        }
        Stream.of(keys.url(), keys.name(), keys.key(), keys.keyFile(), keys.inputPrice(), keys.outputPrice())
                .filter(sources::has)
                .findFirst()
                .ifPresent(setting -> {
                    throw reader.invalid(
                            setting,
                            "is set, but %s is not. Set it to openai or anthropic, or to guided for none."
                                    .formatted(keys.provider().key()));
                });
    }

    /** One price alone is a mistake. */
    private @Nullable Price price() {
        if (!sources.has(keys.inputPrice()) && !sources.has(keys.outputPrice())) {
            return null;
        }
        for (Setting setting : List.of(keys.inputPrice(), keys.outputPrice())) {
            if (!sources.has(setting)) {
                throw reader.invalid(
                        setting,
                        "is missing: %s and %s belong together."
                                .formatted(
                                        keys.inputPrice().key(),
                                        keys.outputPrice().key()));
            }
        }
        return new Price(reader.amount(keys.inputPrice()), reader.amount(keys.outputPrice()));
    }

    private @Nullable Secret key() {
        String key = reader.text(keys.key());
        String file = reader.text(keys.keyFile());
        if (!key.isEmpty() && !file.isEmpty()) {
            throw reader.invalid(
                    keys.keyFile(),
                    "and %s are both set. Keep one of them."
                            .formatted(keys.key().key()));
        }
        if (file.isEmpty()) {
            return key.isEmpty() ? null : new Secret(key);
        }
        try {
            String content = Files.readString(Path.of(file)).strip();
            if (content.isEmpty()) {
                throw reader.invalid(keys.keyFile(), "names an empty file: " + file);
            }
            return new Secret(content);
        } catch (IOException | InvalidPathException unreadable) {
            // Not what it names, which may be the key itself.
            throw reader.invalid(
                    keys.keyFile(),
                    "names a file that cannot be read (%s)."
                            .formatted(unreadable.getClass().getSimpleName()));
        }
    }

    private CoachException missing(String provider, Setting setting, String what) {
        return new CoachException(
                ErrorCode.INVALID_CONFIGURATION,
                "%s is missing: %s is %s, so set it to %s."
                        .formatted(setting.key(), keys.provider().key(), provider, what));
    }
}
