/**
 * The parts of {@link dev.coach.core.extraction.ResumeRules}: sections by their headings, entries by their dates, and what each
 * word of an entry is by the evidence of the words around it. Start at {@link dev.coach.core.extraction.resume.ResumeReading}. No
 * rule knows a template.
 */
package dev.coach.core.extraction.resume;
