/** The ledger's page for economists and auditors. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ledger.web;
