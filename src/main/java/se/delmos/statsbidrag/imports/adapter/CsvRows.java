package se.delmos.statsbidrag.imports.adapter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows one at a time. A quotation mark that is never closed would swallow the rest of the file, so a row that is
 * open at its line's end takes in following lines only while they are no rows in their own right.
 */
final class CsvRows {

    private static final int MOST_LINES_OF_A_ROW = 20;

    private final BufferedReader reader;
    private final int columns;
    private final Deque<String> putBack = new ArrayDeque<>();
    private int line;

    CsvRows(BufferedReader reader, int columns) {
        this.reader = reader;
        this.columns = columns;
    }

    /** Returns the next row that is not blank, or empty at the end of the file. */
    Optional<CsvRow> next() throws IOException {
        var text = nextLine();
        while (text != null && text.isBlank()) {
            text = nextLine();
        }
        return text == null ? Optional.empty() : Optional.of(row(text));
    }

    private CsvRow row(String first) throws IOException {
        int start = line;
        var cells = cells(first);
        return cells.isPresent() ? new CsvRow(start, first, cells) : joined(first, start);
    }

    private CsvRow joined(String first, int start) throws IOException {
        var taken = new ArrayList<String>();
        var text = new StringBuilder(first);
        while (taken.size() < MOST_LINES_OF_A_ROW) {
            var more = nextLine();
            if (more == null) {
                break;
            }
            taken.add(more);
            if (isWhole(cells(more))) {
                break;
            }
            var cells = cells(text.append('\n').append(more).toString());
            if (isWhole(cells)) {
                return new CsvRow(start, text.toString(), cells);
            }
        }
        putBack(taken);
        return new CsvRow(start, first, Optional.empty());
    }

    private boolean isWhole(Optional<List<String>> cells) {
        return cells.filter(found -> found.size() == columns).isPresent();
    }

    private @Nullable String nextLine() throws IOException {
        var next = putBack.isEmpty() ? reader.readLine() : putBack.pop();
        if (next != null) {
            line++;
        }
        return next != null && line == 1 && next.startsWith("\uFEFF") ? next.substring(1) : next;
    }

    private void putBack(List<String> lines) {
        for (int position = lines.size() - 1; position >= 0; position--) {
            putBack.push(lines.get(position));
        }
        line -= lines.size();
    }

    private static Optional<List<String>> cells(String text) {
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            var records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException broken) {
            return Optional.empty();
        }
    }
}
