/** The career field's own nouns that a taxonomy names. */
package dev.coach.core.domain.occupation;
