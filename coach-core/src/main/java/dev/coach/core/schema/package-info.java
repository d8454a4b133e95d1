/**
 * The attribute catalogue: one declaration per attribute, the single source of truth. Columns, API fields, panels, questions
 * and extraction follow from it. Start at {@link Catalogue}; each section is a file.
 */
package dev.coach.core.schema;
