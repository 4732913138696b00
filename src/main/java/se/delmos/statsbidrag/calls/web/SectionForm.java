package se.delmos.statsbidrag.calls.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.CallPart;

/** What an administrator writes in a section of a draft call. */
interface SectionForm {

    /** Returns the version of the call that the page was opened with. */
    long version();

    /** Returns the section of a form without field errors; what contradicts itself is refused. */
    CallPart part();

    /** Returns what was written without the space around it, empty where nothing was. */
    static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }

    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** Returns as many rows as a page has, those that nobody wrote in empty; the binder writes in them once more. */
    static List<String> rows(@Nullable List<@Nullable String> written, int count) {
        var rows = new ArrayList<String>();
        if (written != null) {
            written.forEach(row -> rows.add(text(row)));
        }
        while (rows.size() < count) {
            rows.add("");
        }
        return rows;
    }
}
