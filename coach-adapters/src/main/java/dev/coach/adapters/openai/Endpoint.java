package dev.coach.adapters.openai;

import java.net.URI;
import java.util.Locale;
import okhttp3.HttpUrl;

/** The address of a server's chat completions, made from a base URL as {@link OpenAiSettings} says. */
final class Endpoint {
    private Endpoint() {}

    /** Throws with a message that says what is wrong with the URL; what may be secret in it is not shown. */
    static void check(URI baseUrl) {
        chatCompletions(baseUrl);
    }

    static HttpUrl chatCompletions(URI baseUrl) {
        String scheme = String.valueOf(baseUrl.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("the URL of the model must begin with http:// or https://");
        }
        if (baseUrl.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the URL of the model must not hold a name or password; give the key as a key");
        }
        HttpUrl base = HttpUrl.parse(baseUrl.toString());
        if (base == null || baseUrl.getRawAuthority() == null) {
            throw new IllegalArgumentException("the URL of the model has no host that can be read: " + baseUrl);
        }
        String path = base.encodedPath().replaceAll("/+$", "");
        if (path.isEmpty()) {
            path = "/v1";
        }
        if (!path.endsWith("/chat/completions")) {
            path += "/chat/completions";
        }
        return base.newBuilder().encodedPath(path).fragment(null).build();
    }
}
