/**
 * Texts to claims by rules, without a model. {@code conversation} reads what people say, {@code resume} what they hand over;
 * both know words from {@code lexicon}. Here is what both share and others use: {@link Utterance}, {@link Extraction}, and
 * {@link EvidenceCheck}, which stands behind the rules and every model and lets nothing unproven pass.
 */
package dev.coach.core.extraction;
