/** Measurements as Prometheus reads them. Start at {@link dev.coach.adapters.telemetry.MicrometerTelemetry}. */
@NullMarked
package dev.coach.adapters.telemetry;

import org.jspecify.annotations.NullMarked;
