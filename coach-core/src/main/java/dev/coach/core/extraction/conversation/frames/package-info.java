/**
 * The wordings that rules look for, in one text file for each rule beside {@link Frames}. A new wording is a line there and no
 * code.
 */
package dev.coach.core.extraction.conversation.frames;
