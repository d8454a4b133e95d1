package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.account.AccountStore;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Keeps accounts and sessions. A session that has ended is removed when the same person opens the next one. */
final class PostgresAccountStore implements AccountStore {
    private static final String FIND = "select coachee_id, email, display_name, password_hash, created_at from account";

    private final Transactions transactions;
    private final InstantSource clock;

    PostgresAccountStore(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void create(Account account, String passwordHash) {
        int added = transactions.single(handle -> handle.createUpdate("""
                        with added as (
                            insert into account (coachee_id, email, display_name, password_hash, created_at)
                            values (:coachee, :email, :displayName, :passwordHash, :createdAt)
                            on conflict do nothing
                            returning coachee_id)
                        insert into profile (coachee_id, version) select coachee_id, 0 from added
                        """)
                .bind("coachee", account.coachee().value())
                .bind("email", account.email())
                .bind("displayName", account.displayName())
                .bind("passwordHash", passwordHash)
                .bind("createdAt", time(account.createdAt()))
                .execute());
        if (added == 0) {
            throw new CoachException(
                    ErrorCode.ALREADY_EXISTS, "There is an account with this e-mail address; sign in instead.");
        }
    }

    @Override
    public Optional<Account> adoptLocal(String email, String displayName, String passwordHash) {
        return transactions.single(handle -> handle.createQuery("""
                        update account set email = :email, display_name = :displayName, password_hash = :passwordHash
                        where email = :local and (select count(*) from account) = 1
                        returning *
                        """)
                .bind("email", email)
                .bind("displayName", displayName)
                .bind("passwordHash", passwordHash)
                .bind("local", LOCAL_EMAIL)
                .map((row, context) -> account(row))
                .findOne());
    }

    @Override
    public Optional<Credentials> findByEmail(String email) {
        return transactions.single(handle -> handle.createQuery(FIND + " where lower(email) = lower(:email)")
                .bind("email", email)
                .map((row, context) -> new Credentials(account(row), row.getString("password_hash")))
                .findOne());
    }

    @Override
    public Optional<Account> find(CoacheeId coachee) {
        return transactions.single(handle -> handle.createQuery(FIND + " where coachee_id = :coachee")
                .bind("coachee", coachee.value())
                .map((row, context) -> account(row))
                .findOne());
    }

    @Override
    public List<Account> list(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
        return transactions.single(handle -> handle.createQuery(FIND + " order by created_at, coachee_id limit :limit")
                .bind("limit", limit)
                .map((row, context) -> account(row))
                .list());
    }

    @Override
    public void openSession(byte[] tokenHash, CoacheeId coachee, Instant expiresAt) {
        int added = transactions.single(handle -> handle.createUpdate("""
                        with ended as (delete from session where coachee_id = :coachee and expires_at <= :now)
                        insert into session (token_hash, coachee_id, created_at, expires_at)
                        select :tokenHash, coachee_id, :now, :expiresAt from account where coachee_id = :coachee
                        """)
                .bind("tokenHash", tokenHash)
                .bind("coachee", coachee.value())
                .bind("now", time(clock.instant()))
                .bind("expiresAt", time(expiresAt))
                .execute());
        if (added == 0) {
            throw CoachException.notFound("account", coachee);
        }
    }

    @Override
    public Optional<Account> findSession(byte[] tokenHash, Instant now) {
        return transactions.single(handle -> handle.createQuery("""
                        select account.* from session join account using (coachee_id)
                        where token_hash = :tokenHash and expires_at > :now
                        """)
                .bind("tokenHash", tokenHash)
                .bind("now", time(now))
                .map((row, context) -> account(row))
                .findOne());
    }

    @Override
    public void closeSession(byte[] tokenHash) {
        transactions.single(handle -> handle.createUpdate("delete from session where token_hash = :tokenHash")
                .bind("tokenHash", tokenHash)
                .execute());
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new CoacheeId(Columns.id(row, "coachee_id")),
                row.getString("email"),
                row.getString("display_name"),
                Columns.time(row, "created_at"));
    }
}
