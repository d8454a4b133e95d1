package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write where countries are asked for that names none: "no", which is no Norway, and "EU". */
final class NoCountries {
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*[,;\\n]\\s*(?:(?:and|y) )?|\\s+(?:and|or|y|o)\\s+");
    private static final Pattern SEVERAL = Pattern.compile("(?i)(?:(?:the|la|el|all|all of|whole of|toda|todo) )*"
            + "(?:eu|e\\.u\\.|ue|u\\.e\\.|eea|eee|european union|uni[oó]n europea|europe|europa|schengen(?: area)?"
            + "|espacio schengen|latin america|latinoam[eé]rica|scandinavia|escandinavia|worldwide|todo el mundo)");

    private NoCountries() {}

    /** The one that names no country, as it was written. */
    static Optional<String> in(Attribute<?> attribute, String written) {
        boolean countries = attribute.type() instanceof AttributeType.Listed one && one.list() == CodeList.COUNTRY
                || attribute.type() instanceof AttributeType.ListedSet some && some.list() == CodeList.COUNTRY;
        if (countries
                && written.strip().equalsIgnoreCase("no")
                && !written.strip().equals("NO")) {
            return Optional.of(written.strip());
        }
        return countries
                ? Stream.of(BETWEEN.split(written.strip()))
                        .filter(word -> SEVERAL.matcher(word).matches())
                        .findFirst()
                : Optional.empty();
    }
}
