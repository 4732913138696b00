/** The organisations of the practice installation. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applicants.demo;
