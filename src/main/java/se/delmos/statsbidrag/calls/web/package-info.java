/** The public pages of calls, and the administrator's. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.calls.web;
