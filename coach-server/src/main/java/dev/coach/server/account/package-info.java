/**
 * Sign-up, sign-in and sessions. Passwords are kept as Argon2id hashes and session tokens as SHA-256 hashes, so that a stolen
 * database opens no door. Start at {@link dev.coach.server.account.Accounts} and {@link dev.coach.server.account.Sessions}.
 */
@NullMarked
package dev.coach.server.account;

import org.jspecify.annotations.NullMarked;
