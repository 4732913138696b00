/** The pages where staff decide and applicants read what was decided. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.decisions.web;
