/**
 * Readers of phrases: given a sentence and a place in it, the title, name, place, industry, skill, date or number that begins
 * there, and where it ends. They know {@link Vocabulary} and nothing of who says what about whom.
 */
package dev.coach.core.extraction.conversation.phrase;
