/** Measurements that {@code make bench} runs; no test depends on a time. */
package dev.coach.core.bench;
