/** What people do with applications and expressions of interest, one class per verb. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applications.usecase;
