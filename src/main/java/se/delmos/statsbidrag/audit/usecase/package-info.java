/** Recording events, reading and verifying the chain. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.audit.usecase;
