/** The sign-in page. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.identity.web;
