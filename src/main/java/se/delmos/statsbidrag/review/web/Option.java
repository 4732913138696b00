package se.delmos.statsbidrag.review.web;

/** One choice of a question. */
record Option(String value, String text) {}
