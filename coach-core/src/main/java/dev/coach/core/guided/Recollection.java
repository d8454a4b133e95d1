package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.ReadableValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.guided.Topics.Topic;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a coach answers who is asked what it knows: all of it, or what the question names, with the day when it was said. */
final class Recollection {
    private static final int MOST_SCALARS = 12;
    private static final String NOTHING =
            "Nothing yet. Tell me in a few sentences what you do and what you would like to be different, and I will keep track of it.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Set<ItemCollection> IN_CLAUSES =
            Set.of(Positions.COLLECTION, Education.COLLECTION, Skills.COLLECTION);

    private final Catalogue catalogue;
    private final Profile profile;
    private final LocalDate today;

    private Recollection(Catalogue catalogue, Said said) {
        this.catalogue = catalogue;
        this.profile = said.heard().after();
        this.today = LocalDate.ofInstant(said.message().at(), ZoneOffset.UTC);
    }

    /** Where something comes from and since when; the earliest first. */
    private record Told(LocalDate day, String from) implements Comparable<Told> {
        private static final Comparator<Told> ORDER =
                Comparator.comparing(Told::day).thenComparing(Told::from);

        static Told of(ProfileValue value) {
            String from = switch (value.source()) {
                case Source.Said said -> "You told me on";
                case Source.Written written -> "I read in your document of";
                case Source.Imported imported -> "I have from your file of";
                case Source.Entered entered -> "You entered in your profile on";
            };
            return new Told(LocalDate.ofInstant(value.observedAt(), ZoneOffset.UTC), from);
        }

        @Override
        public int compareTo(Told other) {
            return ORDER.compare(this, other);
        }
    }

    static String of(Catalogue catalogue, Said said) {
        Recollection recollection = new Recollection(catalogue, said);
        return new Topics(catalogue)
                .in(said.message().text())
                .map(recollection::about)
                .orElseGet(recollection::everything);
    }

    private String everything() {
        Clauses.Told told = new Clauses(catalogue, profile, profile.values().keySet(), item -> true).tell(MOST_SCALARS);
        int left = told.left().size();
        if (told.clauses().isEmpty() && left == 0) {
            return NOTHING;
        }
        String known = told.clauses().isEmpty()
                ? ""
                : "This is what I know from you: %s. ".formatted(English.list(told.clauses()));
        String more = left == 0 ? "" : "I have noted %d more %s. ".formatted(left, left == 1 ? "detail" : "details");
        return known + more + "Your profile shows all of it, each with the words that I have it from.";
    }

    private String about(Topic topic) {
        Map<Told, List<String>> known = new TreeMap<>();
        Map<Told, Set<String>> scalars = topic.names().stream()
                .filter(profile.values()::containsKey)
                .collect(Collectors.groupingBy(this::told, Collectors.toSet()));
        Map<Told, Set<ItemId>> items = topic.names().stream()
                .flatMap(name -> profile.items().getOrDefault(name, List.of()).stream())
                .filter(item -> !item.fields().isEmpty())
                .collect(Collectors.groupingBy(
                        Recollection::told, Collectors.mapping(ProfileItem::id, Collectors.toSet())));
        scalars.keySet().forEach(told -> known.put(told, new ArrayList<>()));
        items.keySet().forEach(told -> known.put(told, new ArrayList<>()));
        known.forEach((told, clauses) ->
                clauses.addAll(clauses(scalars.getOrDefault(told, Set.of()), items.getOrDefault(told, Set.of()))));
        known.values().removeIf(List::isEmpty);
        return known.isEmpty()
                ? nothing(topic)
                : known.entrySet().stream()
                        .map(entry -> "%s %s: %s."
                                .formatted(
                                        entry.getKey().from(),
                                        day(entry.getKey().day()),
                                        English.list(entry.getValue())))
                        .collect(Collectors.joining(" "));
    }

    /** Nobody is told that they said nothing of what has no place in a profile. */
    private String nothing(Topic topic) {
        if (topic.names().isEmpty()) {
            return "I have noted nothing %s.".formatted(topic.toCoachee());
        }
        boolean declined = topic.names().stream().anyMatch(profile.declined()::contains);
        return declined
                ? "Nothing: you would rather keep that to yourself."
                : "You have not told me %s yet.".formatted(topic.toCoachee());
    }

    private Told told(String scalar) {
        return Told.of(Objects.requireNonNull(profile.values().get(scalar)));
    }

    /** Since when all of it is known. */
    private static Told told(ProfileItem item) {
        return item.fields().values().stream().map(Told::of).max(Told.ORDER).orElseThrow();
    }

    private String day(LocalDate day) {
        return (day.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(day);
    }

    private List<String> clauses(Set<String> scalars, Set<ItemId> items) {
        Clauses.Told told =
                new Clauses(catalogue, profile, scalars, item -> items.contains(item.id())).tell(MOST_SCALARS);
        List<String> clauses = new ArrayList<>(told.clauses());
        told.left().stream()
                .flatMap(name -> catalogue.find(name).stream())
                .map(this::named)
                .forEach(clauses::add);
        catalogue.collections().stream()
                .filter(collection -> !IN_CLAUSES.contains(collection))
                .map(collection -> named(collection, items))
                .filter(named -> !named.isEmpty())
                .forEach(clauses::add);
        return clauses;
    }

    /** "Your visa type is Blue Card". */
    private String named(Attribute<?> attribute) {
        String value =
                Objects.requireNonNull(profile.values().get(attribute.name())).value();
        return "your %s is %s".formatted(English.words(attribute.name()), ReadableValue.of(attribute.type(), value));
    }

    /** "Your languages: French and German"; empty when none of these items is of the collection. */
    private String named(ItemCollection collection, Set<ItemId> items) {
        List<String> names = profile.items(collection).stream()
                .filter(item -> items.contains(item.id()))
                .flatMap(item ->
                        collection.identity().stream()
                                .flatMap(field -> item.value(field).stream())
                                .findFirst()
                                .stream())
                .toList();
        return names.isEmpty()
                ? ""
                : "your %s: %s".formatted(collection.title().toLowerCase(Locale.ROOT), English.shortList(names));
    }
}
