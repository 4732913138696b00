/** An organisation and its members. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applicants.model;
