/** The diary's pages. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.registry.web;
