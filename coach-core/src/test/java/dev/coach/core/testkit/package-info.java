/**
 * What tests of the engine and of its adapters build on. Start with {@link dev.coach.core.testkit.InMemoryStores} for stores
 * without a database and {@link dev.coach.core.testkit.ScriptedChatModel} for a model without a vendor; whoever writes an
 * adapter extends the contract of its port.
 */
@NullMarked
package dev.coach.core.testkit;

import org.jspecify.annotations.NullMarked;
