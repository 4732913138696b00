/** Writing, submitting and approving final reports, and reading them. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.reporting.usecase;
