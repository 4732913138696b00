/** The sign-in page; in the practice installation the one where a person is chosen. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.identity.web;
