package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The pages of the coachee in networks: {@code basics.profiles}. The first of each kind is kept. */
final class JsonResumeProfiles {
    private static final String OTHER = "other_profile_url";
    private static final Map<String, String> NETWORKS = new LinkedHashMap<>();

    static {
        NETWORKS.put("linkedin", "linkedin_url");
        NETWORKS.put("github", "github_url");
        NETWORKS.put("portfolio", "portfolio_url");
    }

    private static final Map<String, String> NAMES =
            Map.of("linkedin_url", "LinkedIn", "github_url", "GitHub", "portfolio_url", "Portfolio");

    /** Where the page of somebody stands whose name there is all that is given. */
    private static final Map<String, String> HOMES =
            Map.of("linkedin_url", "https://www.linkedin.com/in/", "github_url", "https://github.com/");

    private static final String USERNAME = "@?[A-Za-z0-9][A-Za-z0-9_-]*";

    private final FileFindings findings;
    private final Set<String> known = new LinkedHashSet<>();

    JsonResumeProfiles(FileFindings findings) {
        this.findings = findings;
    }

    void read(String place, JsonNode page) {
        JsonNode url = page.path("url");
        if (url.isContainer()) {
            findings.problem(place + "/url", "must be a text");
            return;
        }
        String address = url.isNull() ? "" : url.asString("").strip();
        JsonNode network = page.path("network");
        String attribute = attribute(network.isString() ? network.stringValue() : "", address);
        String username = page.path("username").isString()
                ? page.path("username").stringValue().strip()
                : "";
        String home = HOMES.getOrDefault(attribute, "");
        boolean named = address.isEmpty() && !home.isEmpty() && username.matches(USERNAME);
        if (address.isEmpty() && !named || !known.add(attribute)) {
            findings.leaveOut("basics.profiles");
            return;
        }
        if (named) {
            findings.claim(
                    attribute, null, home + username.replaceFirst("^@", ""), Cell.at(place + "/username", username));
        } else {
            findings.claim(attribute, null, address, Cell.at(place + "/url", address));
        }
        Set<String> read = named ? Set.of("url", "network", "username") : Set.of("url", "network");
        page.propertyNames().stream()
                .filter(member -> !read.contains(member))
                .forEach(member -> findings.leaveOut("basics.profiles." + member));
    }

    private static String attribute(String network, String address) {
        String name = network.strip().toLowerCase(Locale.ROOT);
        String host = WebAddress.host(address);
        return NETWORKS.entrySet().stream()
                .filter(known -> name.equals(known.getKey())
                        || host.equals(known.getKey() + ".com")
                        || host.endsWith("." + known.getKey() + ".com"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    static void write(Profile profile, ObjectNode basics) {
        ArrayNode pages = basics.arrayNode();
        NETWORKS.values().forEach(attribute -> add(profile, attribute, pages));
        add(profile, OTHER, pages);
        if (!pages.isEmpty()) {
            basics.set("profiles", pages);
        }
    }

    private static void add(Profile profile, String attribute, ArrayNode pages) {
        ProfileValue value = profile.values().get(attribute);
        String link = value == null ? "" : WebAddress.link(value.value());
        if (WebAddress.isLink(link)) {
            String host = WebAddress.host(link);
            pages.addObject()
                    .put("network", NAMES.getOrDefault(attribute, host))
                    .put("url", link);
        }
    }
}
