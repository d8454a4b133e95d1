/** The entry point of the engine: {@link Coach}. */
package dev.coach.core;
