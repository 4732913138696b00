/** Who applies, where they are, and what their members may do. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applicants.usecase;
