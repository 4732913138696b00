/** The thread of a case, for the applicant and for the staff. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.messages.web;
