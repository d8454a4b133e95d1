/**
 * The words of the coach, in each language that it speaks; start at {@link dev.coach.core.voice.Voice}. Texts are in files: the
 * fixed ones beside this package, those of the catalogue in {@code schema/es}; English ones of the catalogue are declared there.
 */
package dev.coach.core.voice;
