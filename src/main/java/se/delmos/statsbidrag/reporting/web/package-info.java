/** The recipient's and the officer's pages of a final report. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.reporting.web;
