package dev.coach.adapters.config;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.privacy.MaskingScope;
import dev.coach.core.prompt.Prompts;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one process, checked. Printing it shows no secret.
 *
 * @param host the address that the server listens on
 * @param port of the server; 0 for any free one
 * @param adminPort of health and metrics; 0 for any free one
 * @param dataDir absolute
 * @param databaseUrl a JDBC URL; absent for the PostgreSQL in the data folder
 * @param databaseConnections at most, from 2
 * @param jobsInside whether the server does the background work as well
 * @param model who writes the replies
 * @param fallbackModel who does when the model fails before its first word
 * @param modelLimits how long each of them may take
 * @param masking which calls of a model are made without direct identifiers of the coachee
 * @param prompts what a model is told
 * @param publicUrl what people type, without a path; absent for plain HTTP at host and port
 * @param signupOpen whether anyone may create an account
 * @param maxTurns under way at once, from 1
 * @param maxTurnsPerCoachee of them, from 1
 * @param budget for the model
 * @param sources the texts that all this was read from
 */
public record CoachConfig(
        String host,
        int port,
        int adminPort,
        Path dataDir,
        @Nullable Secret databaseUrl,
        int databaseConnections,
        boolean jobsInside,
        ModelChoice model,
        ModelChoice fallbackModel,
        ModelLimits modelLimits,
        MaskingScope masking,
        Prompts prompts,
        @Nullable URI publicUrl,
        boolean signupOpen,
        int maxTurns,
        int maxTurnsPerCoachee,
        Budget budget,
        SettingSources sources) {

    /**
     * Reads and checks everything at once.
     *
     * @param environment of the process
     * @param flags by {@link Setting#key}, also {@code COACH_CONFIG_FILE}
     * @throws CoachException {@code INVALID_CONFIGURATION} that names the key, where it stands and what is allowed
     */
    public static CoachConfig load(Map<String, String> environment, Map<String, String> flags) {
        SettingSources sources = SettingSources.read(environment, flags);
        SettingReader reader = new SettingReader(sources);
        ModelChoice model = new ModelReader(reader, sources, ModelReader.Keys.MODEL).read();
        ModelChoice fallbackModel = new ModelReader(reader, sources, ModelReader.Keys.FALLBACK).read();
        return new CoachConfig(
                reader.text(Setting.HOST),
                reader.port(Setting.PORT),
                reader.port(Setting.ADMIN_PORT),
                reader.folder(Setting.DATA_DIR, UserFolders.of(environment).data()),
                reader.databaseUrl(),
                reader.count(Setting.DATABASE_CONNECTIONS, 2),
                reader.oneOf(Setting.JOBS, "inside", "off").equals("inside"),
                model,
                fallbackModel,
                reader.modelLimits(),
                reader.masking(),
                reader.prompts(),
                reader.publicUrl(),
                reader.oneOf(Setting.SIGNUP, "open", "closed").equals("open"),
                reader.count(Setting.MAX_TURNS, 1),
                reader.count(Setting.MAX_TURNS_PER_COACHEE, 1),
                new BudgetReader(reader, sources).read(List.of(model, fallbackModel)),
                sources);
    }

    /** Where a setting's value stood: {@code flag}, {@code environment}, {@code default}, or the path of the file. */
    public String origin(Setting setting) {
        return sources.get(setting).origin();
    }

    /** A setting's value as it was written, or its default; a secret as {@code ***}. */
    public String shown(Setting setting) {
        String text = sources.get(setting).text();
        return setting.isSecret() && !text.isEmpty() ? "***" : text;
    }
}
