/** The chain of audit records and its verification. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.audit.model;
