@NullMarked
package dev.coach.cli.doctor;

import org.jspecify.annotations.NullMarked;
