package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LinkedIn's list of websites with their kinds: {@code [PERSONAL:https://example.org,PORTFOLIO:https://example.com]}. */
final class Websites implements Words {
    private static final Map<String, String> KINDS = Map.of("PORTFOLIO", "portfolio_url", "PERSONAL", "website_url");
    private static final Pattern SITE = Pattern.compile("([A-Z_]+):(https?://[^\\s\\],]+)");

    @Override
    public Reading<Map<String, String>> read(String written) {
        Map<String, String> known = new LinkedHashMap<>();
        Matcher site = SITE.matcher(written);
        while (site.find()) {
            known.putIfAbsent(KINDS.getOrDefault(site.group(1), "other_profile_url"), site.group(2));
        }
        return new Reading.Accepted<>(known);
    }

    @Override
    public Optional<String> write(Map<String, String> known) {
        String sites = Stream.of("PERSONAL", "PORTFOLIO")
                .flatMap(kind -> Stream.ofNullable(known.get(KINDS.getOrDefault(kind, "")))
                        .map(address -> kind + ":" + WebAddress.link(address).replace(",", "%2C")))
                .collect(Collectors.joining(","));
        return sites.isEmpty() ? Optional.empty() : Optional.of("[" + sites + "]");
    }
}
