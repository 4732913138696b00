/** Counties and municipalities from the files the product ships. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applicants.adapter;
