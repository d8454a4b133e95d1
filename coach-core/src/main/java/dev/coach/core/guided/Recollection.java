package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.guided.Topics.Topic;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a coach answers who is asked what it knows: all of it, or what the question names, with the day when it was said. */
final class Recollection {
    private static final int MOST_SCALARS = 12;
    private static final Pattern WHEN = Pattern.compile("(?iu)\\b(?:when|cuándo|cuando)\\b");
    private static final Set<ItemCollection> IN_CLAUSES =
            Set.of(Positions.COLLECTION, Education.COLLECTION, Skills.COLLECTION);

    private final Catalogue catalogue;
    private final Voice voice;
    private final Profile profile;
    private final ZoneId zone;
    private final LocalDate today;

    private Recollection(Catalogue catalogue, Voice voice, Said said) {
        this.catalogue = catalogue;
        this.voice = voice;
        this.profile = said.heard().after();
        this.zone = Identity.zone(profile);
        this.today = LocalDate.ofInstant(said.message().at(), zone);
    }

    /**
     * Where something comes from and since when; the earliest first.
     *
     * @param from with places for the day and for what is known
     */
    private record Told(LocalDate day, Phrase from) implements Comparable<Told> {
        private static final Comparator<Told> ORDER =
                Comparator.comparing(Told::day).thenComparing(Told::from);

        static Told of(ProfileValue value, ZoneId zone) {
            Phrase from = switch (value.source()) {
                case Source.Said said -> Phrase.RECALL_SAID;
                case Source.Written written -> Phrase.RECALL_WRITTEN;
                case Source.Imported imported -> Phrase.RECALL_IMPORTED;
                case Source.Entered entered -> Phrase.RECALL_ENTERED;
            };
            return new Told(LocalDate.ofInstant(value.observedAt(), zone), from);
        }

        @Override
        public int compareTo(Told other) {
            return ORDER.compare(this, other);
        }
    }

    static String of(Catalogue catalogue, Voice voice, Said said) {
        Recollection recollection = new Recollection(catalogue, voice, said);
        return new Topics(catalogue, voice)
                .in(said.message().text())
                .map(recollection::about)
                .orElseGet(() ->
                        WHEN.matcher(said.message().text()).find() ? recollection.latest() : recollection.everything());
    }

    /** "When did I say that?" is meant of what was said last. */
    private String latest() {
        Comparator<ProfileValue> byTime = Comparator.comparing(ProfileValue::observedAt);
        return profile.values().values().stream()
                .max(byTime)
                .map(last -> profile.values().entrySet().stream()
                        .filter(known -> known.getValue().observedAt().equals(last.observedAt()))
                        .map(Map.Entry::getKey)
                        .limit(MOST_SCALARS)
                        .collect(Collectors.toUnmodifiableSet()))
                .map(names -> about(new Topic("", names, "")))
                .orElseGet(this::everything);
    }

    private String everything() {
        Clauses.Told told = new Clauses(catalogue, voice, profile, withoutDoubt(), item -> true).tell(MOST_SCALARS);
        int left = told.left().size();
        if (told.clauses().isEmpty() && left == 0) {
            return voice.say(Phrase.KNOWS_NOTHING);
        }
        List<String> sentences = new ArrayList<>();
        if (!told.clauses().isEmpty()) {
            sentences.add(voice.say(Phrase.KNOWN, voice.list(told.clauses())));
        }
        if (left > 0) {
            sentences.add(left == 1 ? voice.say(Phrase.ONE_MORE_DETAIL) : voice.say(Phrase.MORE_DETAILS, left));
        }
        sentences.add(voice.say(Phrase.PROFILE_SHOWS));
        return String.join(" ", sentences);
    }

    /** What may have been meant otherwise is not said back as a fact. */
    private Set<String> withoutDoubt() {
        return profile.values().entrySet().stream()
                .filter(known -> !known.getValue().isDoubtful())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String about(Topic topic) {
        Map<Told, List<String>> known = new TreeMap<>();
        Map<Told, Set<String>> scalars = topic.names().stream()
                .filter(profile.values()::containsKey)
                .collect(Collectors.groupingBy(this::told, Collectors.toSet()));
        Map<Told, Set<ItemId>> items = topic.names().stream()
                .flatMap(name -> profile.items().getOrDefault(name, List.of()).stream())
                .filter(item -> !item.fields().isEmpty())
                .collect(Collectors.groupingBy(this::told, Collectors.mapping(ProfileItem::id, Collectors.toSet())));
        scalars.keySet().forEach(told -> known.put(told, new ArrayList<>()));
        items.keySet().forEach(told -> known.put(told, new ArrayList<>()));
        known.forEach((told, clauses) ->
                clauses.addAll(clauses(scalars.getOrDefault(told, Set.of()), items.getOrDefault(told, Set.of()))));
        known.values().removeIf(List::isEmpty);
        return known.isEmpty()
                ? nothing(topic)
                : known.entrySet().stream()
                        .map(entry -> voice.say(
                                entry.getKey().from(), day(entry.getKey().day()), voice.list(entry.getValue())))
                        .collect(Collectors.joining(" "));
    }

    /** Nobody is told that they said nothing of what has no place in a profile. */
    private String nothing(Topic topic) {
        if (topic.names().isEmpty()) {
            return voice.say(Phrase.NOTED_NOTHING_OF_IT, topic.toCoachee());
        }
        boolean declined = topic.names().stream().anyMatch(profile.declined()::contains);
        return declined ? voice.say(Phrase.KEPT_TO_YOURSELF) : voice.say(Phrase.NOT_TOLD_YET, topic.toCoachee());
    }

    private Told told(String scalar) {
        return Told.of(Objects.requireNonNull(profile.values().get(scalar)), zone);
    }

    /** Since when all of it is known. */
    private Told told(ProfileItem item) {
        return item.fields().values().stream()
                .map(value -> Told.of(value, zone))
                .max(Told.ORDER)
                .orElseThrow();
    }

    private String day(LocalDate day) {
        return voice.day(day, day.getYear() != today.getYear());
    }

    private List<String> clauses(Set<String> scalars, Set<ItemId> items) {
        Clauses.Told told =
                new Clauses(catalogue, voice, profile, scalars, item -> items.contains(item.id())).tell(MOST_SCALARS);
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
        return voice.say(Phrase.VALUE_OF, voice.name(attribute), voice.value(attribute.type(), value));
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
        return names.isEmpty() ? "" : voice.say(Phrase.ITEMS_OF, voice.title(collection), voice.shortList(names));
    }
}
