/**
 * What a model wrote to claims: {@link JsonInReply} finds the JSON in whatever stands around it, {@link WrittenClaims} takes from it
 * what the catalogue allows and the text proves, and says of the rest what is wrong with it.
 */
package dev.coach.core.extraction.model;
