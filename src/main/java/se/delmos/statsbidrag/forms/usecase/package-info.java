/** What can be done with forms: reading, checking, rendering, and publishing those that are shipped. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.forms.usecase;
