/** The economist's pages. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.disbursement.web;
