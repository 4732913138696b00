/** The administrator's pages of mail, and the practice installation's page of it. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.notifications.web;
