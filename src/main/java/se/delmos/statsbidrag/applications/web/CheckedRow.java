package se.delmos.statsbidrag.applications.web;

import java.util.Optional;
import java.util.regex.Pattern;
import se.delmos.statsbidrag.applications.ApplicationId;

/**
 * The row of the page that reads an application through, from which a section was opened to change an answer. There the person
 * goes on when the section is left.
 *
 * @param question the id of the row's question, empty where the section was opened from somewhere else
 */
record CheckedRow(Optional<String> question) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,100}");

    /** Reads what an address or a page carries. What is no id of a question is none. */
    static CheckedRow of(String text) {
        return new CheckedRow(Optional.of(text).filter(id -> ID.matcher(id).matches()));
    }

    /** Returns the end of the address of a section that was opened from it. */
    String query() {
        return question.map(id -> "?granska=" + id).orElse("");
    }

    /** Returns where the person goes on: at the row, or else at home. */
    String orElse(ApplicationId application, String home) {
        return question.map(id -> "/mina-sidor/ansokningar/%s/granska#svar-%s".formatted(application, id))
                .orElse(home);
    }
}
