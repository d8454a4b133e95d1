/**
 * Claims from résumés: sections by their headings, entries by their dates, and what each word of an entry is by the evidence of
 * the words around it. Start at {@link ResumeRules}. No rule knows a template.
 */
package dev.coach.core.extraction.resume;
