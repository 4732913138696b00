package se.delmos.statsbidrag.screening.web;

import org.jspecify.annotations.Nullable;

/** What to search for: an organisation number, or words. */
record SearchForm(@Nullable String sok) {

    String words() {
        return sok == null ? "" : sok;
    }
}
