/** The persons of the practice installation. Exists in the profile demo only. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.identity.demo;
