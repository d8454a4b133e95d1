/** Files in and out: what the samples, made and shared, give, what hostile ones do, and whether docs/formats.md is true. */
@NullMarked
package dev.coach.adapters.exchange;

import org.jspecify.annotations.NullMarked;
