package dev.coach.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.LoggerFactory;

/** Warnings go to the error stream, one line each. Found by Logback as a service, so that no configuration file is parsed. */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class QuietLogging extends ContextAwareBase implements Configurator {
    private static final String MODEL = "dev.coach.adapters.model";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%level %logger{0}: %msg%n%ex{0}");
        encoder.start();
        ConsoleAppender<ILoggingEvent> errorStream = new ConsoleAppender<>();
        errorStream.setContext(context);
        errorStream.setTarget("System.err");
        errorStream.setEncoder(encoder);
        errorStream.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(errorStream);
        context.getLogger("org.jobrunr").setLevel(Level.ERROR);
        context.getLogger("com.zaxxer.hikari").setLevel(Level.ERROR);
        // Why a model did not answer is shown with the reply.
        context.getLogger(MODEL).setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Tells everything, for {@code --debug}. */
    static void tellAll() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
            context.getLogger("dev.coach").setLevel(Level.DEBUG);
            context.getLogger(MODEL).setLevel(Level.DEBUG);
        }
    }
}
