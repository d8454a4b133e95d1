/**
 * {@code coach doctor}: what works here, what does not, and what to do. Start at {@link dev.coach.cli.doctor.DoctorCommand};
 * each {@code Check} gives one {@code Finding}.
 */
@NullMarked
package dev.coach.cli.doctor;

import org.jspecify.annotations.NullMarked;
