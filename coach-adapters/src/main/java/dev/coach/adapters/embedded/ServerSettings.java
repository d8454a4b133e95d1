package dev.coach.adapters.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings file of the server. It is written anew at every start; {@code alter system} is for settings of one's own. */
final class ServerSettings {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final Pattern PORT = Pattern.compile("(?m)^port = (\\d+)$");

    private ServerSettings() {}

    /** Writes the settings with a port that is free at this moment: the last one where possible. */
    static void write(PostgresHome home) throws IOException {
        PrivateFiles.write(home.settings(), """
                # Written by Coach at every start of the server.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                shared_buffers = 64MB
                max_wal_size = 512MB
                jit = off
                fsync = on
                synchronous_commit = on
                password_encryption = 'scram-sha-256'
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                default_text_search_config = 'pg_catalog.english'
                # What coachees wrote stays out of the server's log.
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                """.formatted(freePort(lastPort(home))));
    }

    private static int lastPort(PostgresHome home) throws IOException {
        if (Files.exists(home.settings())) {
            Matcher port = PORT.matcher(Files.readString(home.settings()));
            return port.find() ? Integer.parseInt(port.group(1)) : 0;
        }
        return 0;
    }

    private static int freePort(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(LOOPBACK, wanted));
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (wanted == 0) {
                throw taken;
            }
            return freePort(0);
        }
    }
}
