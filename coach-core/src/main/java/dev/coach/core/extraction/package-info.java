/**
 * Texts to claims by rules, without a model: {@link ConversationRules} for what people say, {@link ResumeRules} for what they
 * hand over. Pure functions; the same text gives the same claims on every run. {@link EvidenceCheck} stands behind both and
 * lets nothing unproven pass.
 */
package dev.coach.core.extraction;
