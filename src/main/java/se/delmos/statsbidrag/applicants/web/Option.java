package se.delmos.statsbidrag.applicants.web;

/** One choice of a question. */
record Option(String value, String text) {}
