package dev.coach.cli.doctor;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.config.ModelChoice;
import java.net.URI;

/** Asks the model's server for its list of models: that costs nothing and shows whether address and key are right. */
final class ModelCheck {
    private ModelCheck() {}

    static Finding run(CoachConfig config) {
        return switch (config.model()) {
            case ModelChoice.Guided guided -> Finding.ok("The guided coach answers; no model is configured");
            case ModelChoice.OpenAi model -> probe(model);
        };
    }

    private static Finding probe(ModelChoice.OpenAi model) {
        String address = list(model.url());
        String key = model.key() == null ? null : model.key().reveal();
        return switch (HttpProbe.get(address, key)) {
            case HttpProbe.Silent(String reason) ->
                Finding.fail(
                        "The model's server at %s cannot be used: %s".formatted(model.url(), reason),
                        "Start it, or correct COACH_MODEL_URL. Until then the guided coach answers.");
            case HttpProbe.Answered(int status, String body)
            when status == 401 || status == 403 ->
                Finding.fail(
                        "The model's server at %s refuses the key (%d)".formatted(model.url(), status),
                        "Correct COACH_MODEL_KEY or COACH_MODEL_KEY_FILE. Until then the guided coach answers.");
            case HttpProbe.Answered(int status, String body)
            when status != 200 ->
                Finding.warn(
                        "%s answers %d instead of a list of models".formatted(address, status),
                        "Check COACH_MODEL_URL. If the server has no such list, talk to the coach to see whether it works.");
            case HttpProbe.Answered(int status, String body)
            when !body.contains("\"" + model.name() + "\"") ->
                Finding.warn(
                        "%s answers, but its list of models does not name %s".formatted(model.url(), model.name()),
                        "Check COACH_MODEL_NAME.");
            case HttpProbe.Answered answered ->
                Finding.ok("%s answers and knows %s".formatted(model.url(), model.name()));
        };
    }

    /** Where the list stands beside the chat completions. */
    private static String list(URI url) {
        String path = url.getRawPath() == null ? "" : url.getRawPath().replaceAll("/+$", "");
        String base = path.isEmpty() ? "/v1" : path.replaceAll("/chat/completions$", "");
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return url.getScheme() + "://" + url.getRawAuthority() + base + "/models" + query;
    }
}
