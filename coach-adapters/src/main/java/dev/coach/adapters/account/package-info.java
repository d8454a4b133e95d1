/**
 * Who may sign in: what the processes that have users need, and the engine does not. Start at {@link
 * dev.coach.adapters.account.AccountStore}.
 */
@NullMarked
package dev.coach.adapters.account;

import org.jspecify.annotations.NullMarked;
