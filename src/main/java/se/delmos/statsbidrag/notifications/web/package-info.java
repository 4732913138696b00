/** The practice installation's page of sent mail. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.notifications.web;
