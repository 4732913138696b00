/** The signed-in person as Spring Security keeps it. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.identity.adapter;
