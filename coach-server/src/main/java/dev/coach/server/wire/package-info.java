/**
 * What goes over the wire, as {@code openapi.yaml} declares it: one record a schema, made from the domain by {@code of}. Absent
 * components are left out of the JSON. A new component stands at the end and is optional.
 */
@NullMarked
package dev.coach.server.wire;

import org.jspecify.annotations.NullMarked;
