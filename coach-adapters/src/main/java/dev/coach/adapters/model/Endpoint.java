package dev.coach.adapters.model;

import java.net.URI;
import java.util.Locale;
import okhttp3.HttpUrl;

/** The address that replies come from, made from a base URL as {@link ModelSettings} says. */
final class Endpoint {
    private Endpoint() {}

    /** Throws with a message that says what is wrong with the URL; what may be secret in it is not shown. */
    static void check(URI baseUrl) {
        of(baseUrl, "");
    }

    /** @param path behind the base, as {@link Dialect#path} says */
    static HttpUrl of(URI baseUrl, String path) {
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
        String whole = base.encodedPath().replaceAll("/+$", "");
        if (whole.isEmpty()) {
            whole = "/v1";
        }
        if (!whole.endsWith(path)) {
            whole += path;
        }
        return base.newBuilder().encodedPath(whole).fragment(null).build();
    }
}
