package se.delmos.statsbidrag.calls.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;

/** What an administrator writes in a section of a draft call. */
interface SectionForm {

    /** Returns what the page kept of what the section said when it was opened. */
    @Nullable
    String seen();

    /** Returns the section of a form without field errors; what contradicts itself is refused. */
    CallPart part();

    /** Returns what is wrong beside what each field says of itself; all of it is told at once. */
    default List<Wrong> wrongs() {
        return List.of();
    }

    /** Returns what can be read of a section with field errors, so that what is odd in it is told at the same time. */
    default Optional<CallPart> readable() {
        return Optional.empty();
    }

    /** Something wrong: the field that mends it, and the sentence with what it names. */
    record Wrong(String field, String key, List<String> names) {

        public Wrong {
            names = List.copyOf(names);
        }

        public Wrong(String field, String key) {
            this(field, key, List.of());
        }

        /** Something wrong in a row, which the sentence names by its number. */
        public Wrong(String field, int row, String key) {
            this("%s[%d]".formatted(field, row), key, List.of(Integer.toString(row + 1)));
        }
    }

    static String seen(ComposedCall call, CallSection section) {
        return call.seen().of(section);
    }

    /** Returns what was written without the space around it, empty where nothing was. */
    static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }

    /** Tells whether a share of a whole can be read, or none is written. */
    static boolean isPercent(String written) {
        return written.matches("|100|[0-9]{1,2}");
    }

    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** Returns how many rows were written, at least one. */
    static int size(@Nullable List<@Nullable String> written) {
        return written == null ? 1 : Math.max(1, written.size());
    }

    /** Returns the rows with an empty one to write in, unless there are as many as there may be. */
    static List<String> withEmpty(Stream<String> rows, int most) {
        return Stream.concat(rows, Stream.of("")).limit(most).toList();
    }

    /** Adds an empty row to lists whose rows belong together, unless there are as many as there may be. */
    static void grow(int most, List<List<String>> lists) {
        lists.stream().filter(rows -> rows.size() < most).forEach(rows -> rows.add(""));
    }

    /** Returns how many per cent rows are together, as far as they can be read. */
    static int total(List<String> percents) {
        return percents.stream()
                .filter(percent -> !percent.isEmpty() && isPercent(percent))
                .mapToInt(Integer::parseInt)
                .sum();
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
