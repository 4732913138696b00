/** The public page about the open data, and the data as CSV and JSON. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.opendata.web;
