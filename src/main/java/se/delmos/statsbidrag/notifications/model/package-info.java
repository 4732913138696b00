/** A notice by mail, and how far it has come. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.notifications.model;
