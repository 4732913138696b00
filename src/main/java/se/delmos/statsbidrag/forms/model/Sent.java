package se.delmos.statsbidrag.forms.model;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.QuestionType;

/** What a browser sent of a page, read as answers by path. */
public final class Sent {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_SPACE = 36 * 36 * 36 * 36 * 36;

    private final Filled before;
    private final Map<String, List<String>> sent;

    public Sent(Filled before, Map<String, List<String>> sent) {
        this.before = before;
        this.sent = sent;
    }

    /**
     * Returns the texts of a section that the page had. A choice of which nothing is chosen is sent by no browser: it is empty
     * where the page said with {@code asked} that it had the question. Files are not typed: whatever stands at their path.
     */
    public Map<String, String> of(Section section) {
        var typed = new LinkedHashMap<String, String>();
        for (var question : section.questions()) {
            if (question.type() == QuestionType.TABLE) {
                table(question, typed);
            } else if (question.type() != QuestionType.FILE) {
                Paths.of(question, before::typed).forEach(path -> put(path, typed));
            }
        }
        return typed;
    }

    private void table(Question table, Map<String, String> typed) {
        var given = sent.get(table.id());
        var rows = new ArrayList<>(given == null ? before.rows(table) : Reading.codes(given.get(0)));
        if (sent.getOrDefault("add", List.of()).contains(table.id()) && rows.size() < table.most()) {
            rows.add(unusedKey(table, rows));
        }
        for (var row : rows) {
            table.columns().forEach(column -> put(Paths.cell(table, row, column.id()), typed));
        }
        rows.removeIf(row -> sent.getOrDefault("remove", List.of()).contains(table.id() + "." + row));
        if (given != null || rows.size() != before.rows(table).size()) {
            typed.put(table.id(), String.join(",", rows));
        }
    }

    private void put(String path, Map<String, String> typed) {
        var texts = sent.get(path);
        if (texts != null) {
            typed.put(path, String.join(",", texts).replace("\r\n", "\n"));
        } else if (sent.getOrDefault("asked", List.of()).contains(path)) {
            typed.put(path, "");
        }
    }

    /** A key that no row of the table has had, so that an answer to a row that is gone never comes back in another. */
    private String unusedKey(Question table, List<String> rows) {
        while (true) {
            var key = "r" + Integer.toString(RANDOM.nextInt(KEY_SPACE), 36);
            if (!rows.contains(key)
                    && before.paths().noneMatch(path -> path.startsWith(table.id() + "." + key + "."))) {
                return key;
            }
        }
    }
}
