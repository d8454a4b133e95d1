/** {@code coach verify}: proves that what is stored is what the ledger adds up to. */
@NullMarked
package dev.coach.cli.verify;

import org.jspecify.annotations.NullMarked;
