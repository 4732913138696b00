/** The budget page, its drill-down to a county, and the same rows as files. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.insight.web;
