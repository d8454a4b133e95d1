package dev.coach.core.privacy;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One request without direct identifiers, and the way back. Immutable once made. */
final class Masking {
    /** A shorter text may be part of any word. */
    private static final int SHORTEST_LITERAL = 5;

    private final Placeholders placeholders;
    private final ChatRequest request;

    private Masking(Placeholders placeholders, ChatRequest request) {
        this.placeholders = placeholders;
        this.request = request;
    }

    /**
     * Masks instructions and messages.
     *
     * @throws IllegalStateException when an identifier is still there afterwards; the message does not hold it
     */
    static Masking of(ChatRequest request) {
        List<String> texts = Stream.concat(
                        Stream.of(request.instructions()),
                        request.messages().stream().map(ChatMessage::text))
                .toList();
        Identifiers identifiers = new Identifiers(request.identifiers(), byTheCoachee(request));
        List<List<Found>> found = texts.stream().map(identifiers::in).toList();
        Literals literals = literals(request.identifiers(), texts, found);
        Placeholders placeholders = new Placeholders(texts);
        List<String> masked = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            masked.add(masked(text, literals.with(found.get(number), text), placeholders));
        }
        if (masked.stream().anyMatch(literals::isIn)) {
            throw new IllegalStateException("an identifier is still there after masking");
        }
        return new Masking(placeholders, request(request, masked));
    }

    /** What is sent. */
    ChatRequest request() {
        return request;
    }

    /** One of the placeholders; only when there is one. */
    String example() {
        return placeholders.example();
    }

    /** Whether nothing had to be masked. */
    boolean isEmpty() {
        return placeholders.isEmpty();
    }

    /** For one reply in pieces. */
    Restoring restoring() {
        return new Restoring(placeholders, request.output() != null);
    }

    /** A text with the originals in place of their placeholders. */
    String restore(String text) {
        Restoring restoring = restoring();
        return restoring.add(text) + restoring.end();
    }

    private static ChatRequest request(ChatRequest request, List<String> masked) {
        List<ChatMessage> messages = new ArrayList<>();
        for (int number = 1; number < masked.size(); number++) {
            messages.add(new ChatMessage(request.messages().get(number - 1).speaker(), masked.get(number)));
        }
        return new ChatRequest(masked.getFirst(), messages, request.maxTokens(), request.output(), Set.of());
    }

    /** Instructions, which hold profile and notes, and the coachee's messages: who the coach says it is, is nobody's secret. */
    private static List<String> byTheCoachee(ChatRequest request) {
        return Stream.concat(
                        Stream.of(request.instructions()),
                        request.messages().stream()
                                .filter(message -> message.speaker() == Speaker.COACHEE)
                                .map(ChatMessage::text))
                .toList();
    }

    /** What the rules found in one place is masked wherever it stands, so that none of it is sent. */
    private static Literals literals(Set<Identifier> known, List<String> texts, List<List<Found>> found) {
        Set<Identifier> literals = new LinkedHashSet<>();
        known.stream().filter(Masking::isLiteral).forEach(literals::add);
        for (int number = 0; number < texts.size(); number++) {
            for (Found here : found.get(number)) {
                Identifier identifier = new Identifier(here.kind(), here.in(texts.get(number)));
                if (isLiteral(identifier)) {
                    literals.add(identifier);
                }
            }
        }
        return new Literals(literals);
    }

    /** A single name may be a word, a country or a month: where it is a name is for the rules to say, as far as capitals show it. */
    private static boolean isLiteral(Identifier identifier) {
        String text = identifier.text();
        boolean name = identifier.kind() == Kind.NAME || identifier.kind() == Kind.PERSON;
        if (name
                && text.chars()
                        .noneMatch(character -> Character.isUpperCase(character) || Character.isLowerCase(character))) {
            return text.length() > 1;
        }
        return text.length() >= SHORTEST_LITERAL && !(name && text.indexOf(' ') < 0);
    }

    private static String masked(String text, List<Found> found, Placeholders placeholders) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Found next : found) {
            masked.append(text, from, next.start()).append(placeholders.of(next.kind(), next.in(text)));
            from = next.end();
        }
        return masked.append(text, from, text.length()).toString();
    }
}
