/** The applicant's pages for applications and expressions of interest, and the officer's list of the latter. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applications.web;
