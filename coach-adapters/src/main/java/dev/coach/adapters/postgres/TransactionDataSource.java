package dev.coach.adapters.postgres;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets a library that knows only data sources take part in the transaction of the calling thread: it gets that transaction's
 * connection, and its own commit, rollback and close do nothing. Outside a transaction it gets a connection of the pool.
 */
final class TransactionDataSource implements DataSource {
    private final Transactions transactions;
    private final DataSource pool;

    TransactionDataSource(Transactions transactions, DataSource pool) {
        this.transactions = transactions;
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<Connection> current = transactions.connection();
        return current.isPresent() ? borrowed(current.get()) : pool.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private static Connection borrowed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TransactionDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "close", "commit", "setAutoCommit", "abort" -> null;
                    // A rollback to a savepoint is the library's own matter, a whole one is not.
                    case "rollback" -> arguments == null ? null : invoke(connection, method, arguments);
                    default -> invoke(connection, method, arguments);
                });
    }

    private static @Nullable Object invoke(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(TransactionDataSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
