package se.delmos.statsbidrag.applications.web;

import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;

/** One choice among several. */
record Option(String value, String text) {

    static Option of(UseHeading heading) {
        return new Option(heading.code(), heading.text());
    }
}
