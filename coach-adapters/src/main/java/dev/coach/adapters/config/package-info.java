/**
 * What every process of Coach is told from outside: flags, then {@code COACH_*} variables, then a properties file, then
 * defaults. Start at {@link dev.coach.adapters.config.CoachConfig#load}; {@link dev.coach.adapters.config.Setting} lists the
 * keys.
 */
@NullMarked
package dev.coach.adapters.config;

import org.jspecify.annotations.NullMarked;
