package dev.coach.adapters.config;

import java.nio.file.Path;
import java.util.Map;

/** Where this user's programs keep data and configuration, by the XDG base directory rules. */
record UserFolders(Path data, Path config) {
    static UserFolders of(Map<String, String> environment) {
        String fromEnvironment = environment.getOrDefault("HOME", "");
        Path home = Path.of(fromEnvironment.isBlank() ? System.getProperty("user.home") : fromEnvironment);
        return new UserFolders(
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")));
    }

    /** A relative path in the variable does not count, as the rules want it. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        Path given = Path.of(environment.getOrDefault(variable, ""));
        return (given.isAbsolute() ? given : otherwise).resolve("coach");
    }
}
