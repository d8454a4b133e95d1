/**
 * The rules of coaching as pure functions: which state a turn is in, what is worth asking next, how claims that meet become
 * one profile. No I/O, no clock, no model.
 */
package dev.coach.core.policy;
