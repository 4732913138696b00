/** Applications and expressions of interest: what was typed, what was handed in, and what makes it complete. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applications.model;
