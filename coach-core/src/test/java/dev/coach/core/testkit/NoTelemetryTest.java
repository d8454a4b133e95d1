package dev.coach.core.testkit;

import dev.coach.core.port.Telemetry;

class NoTelemetryTest extends TelemetryContract {
    @Override
    protected Telemetry telemetry() {
        return Telemetry.NONE;
    }
}
