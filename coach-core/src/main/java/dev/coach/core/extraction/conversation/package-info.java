/**
 * Claims from what coachees say, one rule for each family of facts. Start at {@link ConversationRules}; {@link Rule} is what
 * each of them does, {@link Assertion} decides whether a sentence states something as true, and {@link Findings} collects.
 * {@code text} cuts sentences, {@code frames} finds wordings, {@code phrase} reads titles, names, places, dates and numbers.
 */
package dev.coach.core.extraction.conversation;
