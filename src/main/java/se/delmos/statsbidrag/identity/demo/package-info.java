/** The persons of the practice installation and its sign-in by choosing one. Exists in the profile demo only. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.identity.demo;
