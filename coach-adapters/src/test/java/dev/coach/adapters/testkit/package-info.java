/** What tests of other modules use too: start at {@link dev.coach.adapters.testkit.PreparedData}. */
@org.jspecify.annotations.NullMarked
package dev.coach.adapters.testkit;
