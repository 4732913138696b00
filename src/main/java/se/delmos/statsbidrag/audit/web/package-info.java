/** The auditor's pages. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.audit.web;
