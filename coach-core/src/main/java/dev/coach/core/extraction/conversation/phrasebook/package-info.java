/**
 * How the parts of a statement are read in a language other than English, whichever it is: its words come from its {@link
 * dev.coach.core.extraction.lexicon.Phrasebook} and its folder of frames.
 */
package dev.coach.core.extraction.conversation.phrasebook;
