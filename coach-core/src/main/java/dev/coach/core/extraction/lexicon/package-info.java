/**
 * The words that the rules know: occupations, skills, industries, employers, countries, numbers. Each lexicon is a text file beside
 * its class and can grow without code; {@link dev.coach.core.extraction.lexicon.Phrases} finds the longest entry in running text.
 */
package dev.coach.core.extraction.lexicon;
