package dev.coach.server.http;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.IdSource;
import dev.coach.jobs.RunningServer;
import dev.coach.server.account.Accounts;
import dev.coach.server.account.Sessions;
import dev.coach.server.turn.RunningTurns;
import dev.coach.server.wire.ProfileForm;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The listening HTTP interface of one server process. */
public final class HttpServer {
    /** For requests that were under way when the server was told to stop; streams have ended by then. */
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(5);

    /** Longer than any turn may be silent. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** How long a connection without a request is kept once the server stops. */
    private static final Duration LAST_SILENCE = Duration.ofMillis(200);

    /**
     * How many connections may wait to be accepted. Linux resets some of those that come when the queue is full, and with
     * Java's default of 50 a few hundred people who come back after a restart fill it.
     */
    private static final int WAITING_CONNECTIONS = 1024;

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    private final Javalin javalin;
    private final OpenStreams streams;

    private HttpServer(Javalin javalin, OpenStreams streams) {
        this.javalin = javalin;
        this.streams = streams;
    }

    /**
     * Where it listens and how people reach it.
     *
     * @param port 0 for any free one
     * @param publicUrl absent when people type the address that it listens on
     */
    public record Address(String host, int port, @Nullable URI publicUrl) {
        boolean secure() {
            return publicUrl != null && "https".equals(publicUrl.getScheme());
        }

        /**
         * Looks whether a server can listen there, before anything that takes long is started.
         *
         * @throws CoachException {@code PORT_TAKEN}, or {@code INVALID_CONFIGURATION} for a host that is not this machine
         */
        public void check() {
            refuseForeignHost(host);
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(host, port));
            } catch (IOException taken) {
                throw RunningServer.answersAt(host, port) ? alreadyRunning(taken) : taken(taken);
            }
        }

        private CoachException alreadyRunning(IOException failure) {
            return new CoachException(
                    ErrorCode.PORT_TAKEN,
                    "Coach is already running at %s. Open that address, or set COACH_PORT and COACH_ADMIN_PORT to free ports for a second server; it may share the data folder."
                            .formatted(RunningServer.address(host, port)),
                    failure);
        }

        private CoachException taken(Exception failure) {
            return new CoachException(
                    ErrorCode.PORT_TAKEN,
                    "Port %d on %s is in use or not allowed. Set COACH_PORT to another one, or stop what listens there."
                            .formatted(port, host),
                    failure);
        }
    }

    /** What the routes are made of. */
    public record Parts(
            Coach coach,
            RunningTurns turns,
            Accounts accounts,
            Sessions sessions,
            IdSource traceIds,
            InstantSource clock) {}

    /**
     * Starts to listen.
     *
     * @throws CoachException {@code PORT_TAKEN}, or {@code INVALID_CONFIGURATION} for a host that is not this machine
     */
    public static HttpServer start(Address address, Parts parts) {
        return start(address, parts, StreamTimes.STANDARD);
    }

    static HttpServer start(Address address, Parts parts, StreamTimes times) {
        refuseForeignHost(address.host());
        OpenStreams streams = new OpenStreams();
        Javalin javalin = Javalin.create(config -> configure(config, address, parts, streams, times));
        try {
            javalin.start();
        } catch (JavalinBindException taken) {
            throw address.taken(taken);
        }
        return new HttpServer(javalin, streams);
    }

    private static void refuseForeignHost(String host) {
        String wrong = "";
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                wrong = "%s is not an address of this machine.".formatted(host);
            }
        } catch (UnknownHostException unknown) {
            wrong = "The host name %s is not known.".formatted(host);
        } catch (SocketException unreadable) {
            LOG.debug("The addresses of this machine cannot be listed", unreadable);
        }
        if (!wrong.isEmpty()) {
            throw new CoachException(
                    ErrorCode.INVALID_CONFIGURATION,
                    wrong + " Set COACH_HOST to 127.0.0.1 for this machine only, or to 0.0.0.0 for the whole network.");
        }
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** How many event streams are open now. */
    public int openStreams() {
        return streams.count();
    }

    /** Has every event stream end, with a hint to come back. */
    public void closeStreams() {
        streams.closeAll();
    }

    /** Lets the last requests end, and listens no more. */
    public void stop() {
        streams.closeAll();
        javalin.stop();
    }

    Javalin javalin() {
        return javalin;
    }

    private static void configure(
            JavalinConfig config, Address address, Parts parts, OpenStreams streams, StreamTimes times) {
        JsonMapper json = WireJson.mapper();
        SessionCookie cookie = new SessionCookie(address.secure());
        Gate gate = new Gate(parts.sessions(), cookie, address.publicUrl());
        JsonBody body = new JsonBody(json);
        EventStream.Factory eventStreams = new EventStream.Factory(json, parts.sessions(), streams, times);

        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jsonMapper(new JavalinJackson3(json, true));
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(LAST_REQUESTS.toMillis());
            server.insertHandler(new GracefulHandler());
            server.insertHandler(new SecurityHeaders(address.secure()));
            server.insertHandler(new HeadAsGet());
            server.setErrorHandler(new UnreadableRequests(json, parts.traceIds()));
        });
        config.jetty.addConnector((server, settings) -> connector(server, settings, address));

        config.routes.beforeMatched(gate::check);
        config.routes.beforeMatched(KnownParameters::check);
        new Problems(json, parts.traceIds(), new AllowedMethods(config.unsafe.internalRouter)).register(config.routes);
        new AccountRoutes(parts.accounts(), parts.sessions(), cookie, body, address.publicUrl() != null)
                .register(config.routes);
        new ErasureRoutes(parts.coach().eraseCoachee(), parts.sessions(), cookie, streams).register(config.routes);
        new ConversationRoutes(parts.coach(), body).register(config.routes);
        new TurnRoutes(parts.coach(), parts.turns(), eventStreams, body).register(config.routes);
        ProfileForm form = new ProfileForm(parts.coach().catalogue());
        new ProfileRoutes(parts.coach(), form, json, parts.clock()).register(config.routes);
        new ProfileEditRoutes(parts.coach(), form, body, parts.clock()).register(config.routes);
        new ProfileSchemaRoutes(parts.coach().catalogue(), json).register(config.routes);
        new ConsentRoutes(parts.coach()).register(config.routes);
        new LiveEventRoutes(parts.coach().stores().events(), eventStreams).register(config.routes);
        new WebClient().register(config.routes);
    }

    private static ServerConnector connector(Server server, HttpConfiguration settings, Address address) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(settings));
        connector.setHost(address.host());
        connector.setPort(address.port());
        connector.setAcceptQueueSize(WAITING_CONNECTIONS);
        connector.setIdleTimeout(SILENCE.toMillis());
        connector.setShutdownIdleTimeout(LAST_SILENCE.toMillis());
        return connector;
    }
}
