/** The expressions of interest, drafts and applications of the practice installation. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applications.demo;
