/**
 * What a coachee said as sentences and words, and quotes cut out of it. Start at {@link Tokenizer}. Knows no meaning: quotation
 * marks, contractions and abbreviations are all it understands.
 */
package dev.coach.core.extraction.conversation.text;
