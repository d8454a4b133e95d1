package dev.coach.core.extraction.resume;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how to reach the person, only where a résumé says that about the person and not about an employer or a referee. */
final class ContactReader {
    static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");

    private static final Pattern URL = Pattern.compile(
            "(?i)(?:https?://)?(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}{2,}(?::\\d+)?(?:[/?#][^\\s,;|]*)?");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\d])\\+?[\\d(][\\d\\s()./–-]{5,26}\\d(?![\\p{L}\\d])");
    private static final Pattern LABEL = Pattern.compile("(?iU)^[\\p{L}\\s./-]{1,24}:\\s+");
    private static final Pattern PROFILE = Pattern.compile(
            "(?i)(?:https?://)?(?:[a-z]{2,3}\\.)?(linkedin\\.com/(?:in|pub)/[^/\\s]+/?|github\\.com/[^/\\s]+/?)");
    private static final Set<String> WEB_ENDINGS = Set.of(
            "com", "org", "net", "io", "dev", "me", "info", "app", "ai", "tech", "design", "site", "online", "xyz",
            "page", "blog", "name", "pro", "website", "work", "works", "studio", "digital", "cloud", "codes", "eu",
            "edu", "biz", "space", "inc");
    private static final Set<String> COUNTRY_ENDINGS = Set.copyOf(List.of(Locale.getISOCountries()).stream()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .toList());

    private final Claims claims;

    ContactReader(Claims claims) {
        this.claims = claims;
    }

    void read(List<ResumeSection> sections) {
        for (ResumeSection section : sections) {
            for (Snippet row : section.rows()) {
                if (section.kind() == SectionKind.CONTACT || isContactLine(row)) {
                    readRow(row);
                }
            }
        }
    }

    /** A line of addresses at the foot of a page, wherever the section before it ended. */
    private static boolean isContactLine(Snippet row) {
        List<Snippet> parts = Snippets.split(row, Snippets.STRONG);
        return parts.stream().allMatch(part -> isAddress(part.text()))
                && (parts.size() > 1 || PROFILE.matcher(row.text()).matches());
    }

    private static boolean isAddress(String text) {
        return EMAIL.matcher(text).matches()
                || isUrl(text)
                || PHONE.matcher(text).matches();
    }

    private void readRow(Snippet row) {
        for (Snippet part : Snippets.split(row, Snippets.STRONG)) {
            Snippet value = withoutLabel(part);
            if (!(readAddress(value) || readPlace(value))) {
                Snippets.split(value, Snippets.COMMA).forEach(this::readAddress);
            }
        }
    }

    private boolean readAddress(Snippet part) {
        return readEmail(part) || readUrl(part) || readPhone(part);
    }

    private boolean readEmail(Snippet part) {
        Matcher email = EMAIL.matcher(part.text());
        if (!email.find()) {
            return false;
        }
        claims.scalar("email", email.group(), Claims.SURE, part.part(email.start(), email.end()));
        return true;
    }

    private boolean readUrl(Snippet part) {
        String text = part.text();
        if (!isUrl(text)) {
            return false;
        }
        Matcher profile = PROFILE.matcher(text);
        String lower = text.toLowerCase(Locale.ROOT);
        if (profile.matches()) {
            claims.scalar(lower.contains("linkedin.com") ? "linkedin_url" : "github_url", text, Claims.SURE, part);
        } else if (!lower.matches(
                "(?:https?://)?(?:www\\.)?(?:linkedin|github|gitlab|twitter|x|facebook|instagram|stackoverflow|xing|medium|youtube)\\.com.*|.*(?:orcid\\.org|scholar\\.google).*")) {
            claims.scalar("website_url", text, Claims.LIKELY, part);
        }
        return true;
    }

    private boolean readPhone(Snippet part) {
        Matcher phone = PHONE.matcher(part.text());
        while (phone.find()) {
            long digits = phone.group().chars().filter(Character::isDigit).count();
            if (digits >= 7 && digits <= 15 && DateSpan.in(phone.group()).isEmpty()) {
                claims.scalar("phone", phone.group(), Claims.SURE, part.part(phone.start(), phone.end()));
                return true;
            }
        }
        return false;
    }

    private boolean readPlace(Snippet part) {
        Optional<Places.Place> place =
                Places.of(part).or(() -> Places.atEnd(part).flatMap(Places::of));
        place.ifPresent(found -> {
            found.city().ifPresent(city -> claims.scalar("city", city.text(), Claims.LIKELY, city));
            found.region().ifPresent(region -> claims.scalar("region", region.text(), Claims.LIKELY, region));
            found.postalCode().ifPresent(code -> claims.scalar("postal_code", code.text(), Claims.LIKELY, code));
            found.country()
                    .ifPresent(country -> claims.scalar("country", country.code(), Claims.LIKELY, country.printed()));
        });
        return place.isPresent();
    }

    /** Without "Phone:", "E-mail:", "Address:" before it. */
    private static Snippet withoutLabel(Snippet part) {
        Matcher label = LABEL.matcher(part.text());
        return label.find() ? part.part(label.end(), part.text().length()).trimmed() : part;
    }

    /** Whether it is a web address; file names and products such as "Node.js" end otherwise. */
    static boolean isUrl(String text) {
        if (!URL.matcher(text).matches()) {
            return false;
        }
        String host = text.replaceFirst("(?i)^https?://", "").replaceFirst("[/:?#].*$", "");
        String ending = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return text.matches("(?i)(?:https?://|www\\.).*")
                || WEB_ENDINGS.contains(ending)
                || COUNTRY_ENDINGS.contains(ending);
    }
}
