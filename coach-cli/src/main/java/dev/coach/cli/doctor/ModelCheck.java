package dev.coach.cli.doctor;

import dev.coach.adapters.config.ModelChoice;
import dev.coach.adapters.config.Secret;
import java.net.URI;
import java.util.Map;

/** Asks the model's server for its list of models: that costs nothing and shows whether address and key are right. */
final class ModelCheck {
    private ModelCheck() {}

    /** @param settings how the names of the settings begin that describe the model */
    static Finding run(ModelChoice model, String settings) {
        return switch (model) {
            case ModelChoice.Guided guided -> Finding.ok("The guided coach answers; no model is configured");
            case ModelChoice.Served served -> probe(served, settings);
        };
    }

    private static Finding probe(ModelChoice.Served model, String settings) {
        String address = list(model.url());
        return switch (HttpProbe.get(address, headers(model))) {
            case HttpProbe.Silent(String reason) ->
                Finding.fail(
                        "The model's server at %s cannot be used: %s".formatted(model.url(), reason),
                        "Start it, or correct %sURL. Until then the guided coach answers.".formatted(settings));
            case HttpProbe.Answered(int status, String body)
            when status == 401 || status == 403 ->
                Finding.fail(
                        "The model's server at %s refuses the key (%d)".formatted(model.url(), status),
                        "Correct %1$sKEY or %1$sKEY_FILE. Until then the guided coach answers.".formatted(settings));
            case HttpProbe.Answered(int status, String body)
            when status != 200 ->
                Finding.warn(
                        "%s answers %d instead of a list of models".formatted(address, status),
                        "Check %sURL. If the server has no such list, talk to the coach to see whether it works."
                                .formatted(settings));
            case HttpProbe.Answered(int status, String body)
            when !body.contains("\"" + model.name() + "\"") ->
                Finding.warn(
                        "%s answers, but its list of models does not name %s".formatted(model.url(), model.name()),
                        "Check %sNAME.".formatted(settings));
            case HttpProbe.Answered answered ->
                Finding.ok("%s answers and knows %s".formatted(model.url(), model.name()));
        };
    }

    private static Map<String, String> headers(ModelChoice.Served model) {
        Secret key = model.key();
        return switch (model.provider()) {
            case OPENAI -> key == null ? Map.of() : Map.of("Authorization", "Bearer " + key.reveal());
            case ANTHROPIC ->
                key == null
                        ? Map.of("anthropic-version", "2023-06-01")
                        : Map.of("anthropic-version", "2023-06-01", "x-api-key", key.reveal());
        };
    }

    /** Where the list stands beside what answers. */
    private static String list(URI url) {
        String path = url.getRawPath() == null ? "" : url.getRawPath().replaceAll("/+$", "");
        String base = path.isEmpty() ? "/v1" : path.replaceAll("/(chat/completions|messages)$", "");
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return url.getScheme() + "://" + url.getRawAuthority() + base + "/models" + query;
    }
}
