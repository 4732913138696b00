/** The ways out: a mail server, or the practice installation's own box; and the retry of what failed. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.notifications.adapter;
