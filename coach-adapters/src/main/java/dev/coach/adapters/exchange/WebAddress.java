package dev.coach.adapters.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses as the outside wants them. */
final class WebAddress {
    private WebAddress() {}

    /** The address with a scheme: people write {@code github.com/sam}. */
    static String link(String address) {
        String whole = address.toLowerCase(Locale.ROOT).matches("https?://.*") ? address : "https://" + address;
        try {
            return new URI(whole).toASCIIString();
        } catch (URISyntaxException notAUri) {
            return whole;
        }
    }

    /** Whether it is a whole URI: what the catalogue takes for an address may hold what a URI does not. */
    static boolean isLink(String link) {
        try {
            return new URI(link).isAbsolute();
        } catch (URISyntaxException notAUri) {
            return false;
        }
    }

    /** Whether every program takes it for an e-mail address. */
    static boolean isMail(String address) {
        return address.matches("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");
    }

    /** {@code www.linkedin.com} for a page there; empty when the link names no host. */
    static String host(String address) {
        try {
            String host = new URI(link(address)).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException notAUri) {
            return "";
        }
    }
}
