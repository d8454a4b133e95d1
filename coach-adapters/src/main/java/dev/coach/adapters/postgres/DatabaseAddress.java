package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and who asks. Its text form is safe to show: host, port and name, never a password.
 *
 * @param user absent when the address names one, or none is needed
 * @param supervised whether Coach runs the database itself, and starts it again when it dies
 */
record DatabaseAddress(
        String jdbcUrl, @Nullable String user, @Nullable String password, String shown, boolean supervised) {

    /** Without user:password@host, of which the driver takes the password for a part of the host or the port, and those are shown. */
    private static final Pattern FORM = Pattern.compile("jdbc:postgresql:(?![^?]*@)");

    /** For the connection, and again for the server's first answers. */
    private static final int CONNECT_SECONDS = 10;

    /** @throws CoachException {@code INVALID_CONFIGURATION} when it is not an address of a PostgreSQL database */
    static DatabaseAddress of(String jdbcUrl, @Nullable String user, @Nullable String password) {
        Properties parts = FORM.matcher(jdbcUrl).lookingAt() ? Driver.parseURL(jdbcUrl, new Properties()) : null;
        if (parts == null) {
            throw new CoachException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The database address must look like jdbc:postgresql://host:5432/coach?user=coach&password=…");
        }
        String[] hosts = parts.getProperty("PGHOST", "localhost").split(",", -1);
        String[] ports = parts.getProperty("PGPORT", "5432").split(",", -1);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < hosts.length; i++) {
            shown.append(i == 0 ? "" : ",").append(hosts[i]).append(':').append(ports[Math.min(i, ports.length - 1)]);
        }
        shown.append('/').append(parts.getProperty("PGDBNAME", "coach"));
        return new DatabaseAddress(jdbcUrl, user, password, shown.toString(), false);
    }

    DatabaseAddress asSupervised() {
        return new DatabaseAddress(jdbcUrl, user, password, shown, true);
    }

    /** Connections outside the pool, for what holds one for long. */
    DataSource unpooled() {
        return configured(new PGSimpleDataSource());
    }

    /** Connections that a pool keeps. */
    PGSimpleDataSource configured(PGSimpleDataSource source) {
        source.setUrl(jdbcUrl);
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        source.setApplicationName("coach");
        source.setCurrentSchema(PostgresDatabase.SCHEMA);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        // Every statement looks up rows of one coachee by an index, whatever its parameters: planned once, it need not
        // be again.
        source.setOptions("-c plan_cache_mode=force_generic_plan");
        // What the server tells about a refused row may be a coachee's words.
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public String toString() {
        return shown;
    }
}
