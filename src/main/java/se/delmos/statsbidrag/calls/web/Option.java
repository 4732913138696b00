package se.delmos.statsbidrag.calls.web;

/** A choice in a form. */
record Option(String value, String text) {}
