package dev.coach.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar carries. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version =
                Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"coach " + version + ", Java " + Runtime.version()};
    }
}
