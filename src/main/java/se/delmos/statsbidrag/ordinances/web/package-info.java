/** The public page with the wordings and rules the system acts on. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ordinances.web;
