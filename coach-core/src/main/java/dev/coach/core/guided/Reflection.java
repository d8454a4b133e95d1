package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says back what was heard, in one sentence or two. */
final class Reflection {
    private static final int MOST_CLAUSES = 6;

    private final Catalogue catalogue;

    Reflection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What the update says; empty when it says nothing. */
    String of(ProfileUpdate heard) {
        Set<String> said = targets(heard, Operation.ASSERT);
        List<String> clauses = new ArrayList<>(scalars(heard, said));
        clauses.addAll(items(heard, said));
        List<String> sentences = new ArrayList<>();
        if (!clauses.isEmpty()) {
            sentences.add("So " + join(clauses.subList(0, Math.min(MOST_CLAUSES, clauses.size()))) + ".");
        }
        Set<String> gone = targets(heard, Operation.RETIRE);
        gone.removeIf(name ->
                heard.after().values().containsKey(name) || catalogue.find(name).isEmpty());
        if (!gone.isEmpty()) {
            sentences.add("I no longer count on what I had noted about "
                    + join(gone.stream().map(Phrase::words).toList()) + ".");
        }
        if (!targets(heard, Operation.DECLINE).isEmpty()) {
            sentences.add("That is fine, I will not ask about it again.");
        }
        return String.join(" ", sentences);
    }

    private static Set<String> targets(ProfileUpdate heard, Operation operation) {
        return heard.observations().stream()
                .filter(observation -> observation.operation() == operation)
                .map(Observation::target)
                .map(Target::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> scalars(ProfileUpdate heard, Set<String> said) {
        Map<String, ProfileValue> values = heard.after().values();
        List<String> clauses = new ArrayList<>();
        for (Attribute<?> attribute : catalogue.scalars()) {
            ProfileValue value = values.get(attribute.name());
            if (value != null && said.contains(attribute.name())) {
                clauses.addAll(clause(attribute, value.value(), said, values));
            }
        }
        return clauses;
    }

    private List<String> clause(
            Attribute<?> attribute, String value, Set<String> said, Map<String, ProfileValue> values) {
        return switch (attribute.name()) {
            case "current_title" -> {
                ProfileValue employer = said.contains("current_employer") ? values.get("current_employer") : null;
                yield List.of("you work as " + Phrase.withArticle(value)
                        + (employer == null ? "" : " at " + employer.value()));
            }
            case "current_employer" -> said.contains("current_title") ? List.of() : List.of("you work at " + value);
            case "current_industry" -> List.of("your field is " + value);
            case "preferred_name", "full_name" -> List.of("your name is " + value);
            case "city" -> List.of("you live in " + value);
            case "country" -> said.contains("city") ? List.of() : List.of("you live in " + Phrase.country(value));
            case "years_of_experience" -> List.of("you have " + Phrase.years(value) + " of experience");
            case "years_in_field" -> List.of("you have been in this field for " + Phrase.years(value));
            case "years_in_role" -> List.of("you have been in this role for " + Phrase.years(value));
            case "target_role" -> List.of("you want to become " + Phrase.withArticle(value));
            case "career_goal_short", "career_goal_long" -> List.of("your goal is “" + value + "”");
            case "direct_reports" ->
                List.of("0".equals(value) ? "nobody reports to you" : "you lead " + value + " people");
            case "team_size" -> List.of("your team has " + value + " people");
            default -> List.of("about " + Phrase.words(attribute.name()) + ": " + shown(attribute, value));
        };
    }

    private static String shown(Attribute<?> attribute, String value) {
        return switch (attribute.type()) {
            case AttributeType.Choice<?> choice -> Phrase.words(value);
            case AttributeType.YesNo yesNo -> Boolean.parseBoolean(value) ? "yes" : "no";
            case AttributeType.Country country -> Phrase.country(value);
            case AttributeType.WholeNumber number -> value + " " + number.unit();
            case AttributeType.Decimal number -> value + " " + number.unit();
            case AttributeType.Scale scale -> value + " out of 5";
            default -> "“" + value + "”";
        };
    }

    private List<String> items(ProfileUpdate heard, Set<String> said) {
        Set<String> mentioned = heard.observations().stream()
                .filter(observation -> observation.operation() == Operation.ASSERT)
                .map(Observation::target)
                .flatMap(target -> target instanceof Target.Field field
                        ? java.util.stream.Stream.of(field.item().toString())
                        : java.util.stream.Stream.empty())
                .collect(Collectors.toSet());
        List<String> clauses = new ArrayList<>();
        for (ProfileItem position : heard.after().items(Positions.COLLECTION)) {
            boolean current = position.value("current").filter("true"::equals).isPresent();
            if (mentioned.contains(position.id().toString()) && !(current && said.contains("current_title"))) {
                position.value("title")
                        .ifPresent(title -> clauses.add((current ? "you work as " : "you have worked as ")
                                + Phrase.withArticle(title)
                                + position.value("employer")
                                        .map(employer -> " at " + employer)
                                        .orElse("")));
            }
        }
        for (ProfileItem school : heard.after().items(Education.COLLECTION)) {
            if (mentioned.contains(school.id().toString())) {
                clauses.add(studied(school));
            }
        }
        List<String> skills = heard.after().items(Skills.COLLECTION).stream()
                .filter(skill -> mentioned.contains(skill.id().toString()))
                .flatMap(skill -> skill.value("name").stream())
                .toList();
        if (!skills.isEmpty()) {
            clauses.add("you bring " + join(skills));
        }
        return clauses;
    }

    private static String studied(ProfileItem school) {
        String subject =
                school.value("field_of_study").map(field -> " " + field).orElse("");
        String place = school.value("institution").map(name -> " at " + name).orElse("");
        String degree = school.value("degree").map(name -> " (" + name + ")").orElse("");
        return "you studied" + subject + place + degree;
    }

    private static String join(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
