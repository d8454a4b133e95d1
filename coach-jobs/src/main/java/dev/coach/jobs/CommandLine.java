package dev.coach.jobs;

import dev.coach.adapters.config.Setting;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The flags of a process that lives long: every setting that is not secret has one, {@code --admin-port 7072} for {@code
 * COACH_ADMIN_PORT}, and {@code --config FILE} names the properties file.
 */
public final class CommandLine {
    private static final String CONFIG = "--config";

    private CommandLine() {}

    /**
     * Reads {@code --name value} and {@code --name=value}.
     *
     * @return by the key of the setting
     * @throws CoachException {@code INVALID_CONFIGURATION} for a flag that does not exist or has no value
     */
    public static Map<String, String> flags(String... arguments) {
        Map<String, String> flags = new LinkedHashMap<>();
        int next = 0;
        while (next < arguments.length) {
            String argument = arguments[next++];
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            String key = key(name);
            if (equals < 0 && next == arguments.length) {
                throw new CoachException(ErrorCode.INVALID_CONFIGURATION, "The flag %s needs a value.".formatted(name));
            }
            flags.put(key, equals < 0 ? arguments[next++] : argument.substring(equals + 1));
        }
        return flags;
    }

    /** What {@code --help} prints. */
    public static String help(String program, String purpose) {
        return "Usage: %s [FLAG VALUE]…%n%s%n%nFlags, each also as an environment variable:%n%s%n  %-28s a properties file with the same keys in lower case (COACH_CONFIG_FILE)%n"
                .formatted(
                        program,
                        purpose,
                        settings()
                                .map(setting -> "  %-28s %s%s"
                                        .formatted(
                                                flag(setting),
                                                setting.key(),
                                                setting.defaultText().isEmpty()
                                                        ? ""
                                                        : " (default " + setting.defaultText() + ")"))
                                .collect(Collectors.joining(System.lineSeparator())),
                        CONFIG);
    }

    private static String key(String name) {
        if (name.equals(CONFIG)) {
            return "COACH_CONFIG_FILE";
        }
        return settings()
                .filter(setting -> flag(setting).equals(name))
                .map(Setting::key)
                .findFirst()
                .orElseThrow(() -> new CoachException(
                        ErrorCode.INVALID_CONFIGURATION,
                        "Unknown argument %s. --help lists what there is.".formatted(name)));
    }

    /** Those that anybody on the machine may see in the list of processes. */
    private static Stream<Setting> settings() {
        return Arrays.stream(Setting.values()).filter(setting -> !setting.isSecret());
    }

    private static String flag(Setting setting) {
        return "--" + setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
