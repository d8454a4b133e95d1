/**
 * The files that a profile comes in and goes out as, behind the {@link dev.coach.core.port.ProfileFormat} port. Start at {@link
 * dev.coach.adapters.exchange.ProfileFormats}. JSON Resume and LinkedIn are each a table of {@code Sheet}s, which say once how
 * a member of the file and an attribute correspond in both directions ({@code JsonResumeSheets}, {@code LinkedInSheets}), and
 * the reading and writing of their container. The archive holds the ledger itself. docs/formats.md says what each cannot carry.
 */
@NullMarked
package dev.coach.adapters.exchange;

import org.jspecify.annotations.NullMarked;
