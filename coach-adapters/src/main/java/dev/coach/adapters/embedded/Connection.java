package dev.coach.adapters.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** How to reach a server on the loopback address. */
record Connection(int port, String password) {
    private static final String DATABASE = "coach";
    private static final String DATABASE_IS_MISSING = "3D000";

    /** What answered. */
    enum Answer {
        /** The server of the home, ready to work. */
        READY,
        /** Nobody, or a server that is still starting, recovering or stopping. */
        NOT_YET,
        /** A server that does not know the password or keeps its data elsewhere. */
        ANOTHER_SERVER
    }

    String jdbcUrl() {
        return url(DATABASE);
    }

    /** Asks who answers, and creates the database of Coach at the first time. */
    Answer probe(PostgresHome home) throws IOException {
        if (port == 0) {
            return Answer.NOT_YET;
        }
        try {
            return ask(DATABASE, home);
        } catch (SQLException failure) {
            if (!DATABASE_IS_MISSING.equals(failure.getSQLState())) {
                return answerOf(failure);
            }
        }
        try {
            Answer answer = ask("postgres", home);
            if (answer == Answer.READY) {
                createDatabase();
            }
            return answer;
        } catch (SQLException failure) {
            return answerOf(failure);
        }
    }

    private Answer ask(String database, PostgresHome home) throws SQLException, IOException {
        try (java.sql.Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show data_directory")) {
            result.next();
            Path directory = Path.of(result.getString(1));
            boolean ours = Files.exists(directory) && Files.isSameFile(directory, home.data());
            return ours ? Answer.READY : Answer.ANOTHER_SERVER;
        }
    }

    private void createDatabase() throws SQLException {
        try (java.sql.Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        }
    }

    private java.sql.Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", Server.USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url(database), properties);
    }

    /** Class 28 is a refused password; a server that starts or stops answers with class 57, and nobody with class 08. */
    private static Answer answerOf(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith("28") ? Answer.ANOTHER_SERVER : Answer.NOT_YET;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
