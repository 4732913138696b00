/** Accounts: the persons the system knows and their roles. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.identity.model;
