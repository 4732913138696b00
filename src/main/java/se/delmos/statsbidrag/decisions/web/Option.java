package se.delmos.statsbidrag.decisions.web;

/** One choice of a question. */
record Option(String value, String text) {}
