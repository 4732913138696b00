package se.delmos.statsbidrag.forms.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.NewId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What the designer's pages send: single fields, texts in two languages, and lists whose rows have the same names. */
record Posted(MultiValueMap<String, String> fields) {

    static Posted nothing() {
        return new Posted(new LinkedMultiValueMap<>());
    }

    public String first(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Returns what was sent but for this field. */
    Posted without(String name) {
        var others = new LinkedMultiValueMap<>(fields);
        others.remove(name);
        return new Posted(others);
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Returns the field, or refuses where nothing is written in it. */
    String needed(String name, String refusal) {
        return optional(name).orElseThrow(() -> new RuleViolation(refusal));
    }

    Text text(String name) {
        return new Text(first(name), first(name + "-en"));
    }

    Optional<Text> optionalText(String name) {
        return Optional.of(text(name))
                .filter(text -> !text.sv().isEmpty() || !text.en().isEmpty());
    }

    Optional<String> optional(String name) {
        return Optional.of(first(name)).filter(value -> !value.isEmpty());
    }

    /**
     * Reads a list of choices: {@code name-code}, {@code name-sv} and {@code name-en} row by row. A row without a code is new, an
     * empty new row is none. The button {@code act} moves a row or takes it away: {@code options:up:a}.
     */
    List<Choice> choices(String name) {
        var taken = new ArrayList<>(all(name + "-code"));
        var rows = IntStream.range(0, all(name + "-code").size())
                .mapToObj(at -> row(name, at))
                .filter(row -> !row.code().isEmpty() || !row.label().sv().isBlank())
                .map(row -> {
                    if (!row.code().isEmpty()) {
                        return row;
                    }
                    var code = NewId.of(row.label().sv(), taken);
                    taken.add(code);
                    return new Choice(code, row.label());
                })
                .toList();
        return acted(name, rows);
    }

    private List<Choice> acted(String name, List<Choice> rows) {
        var act = first("act").split(":", -1);
        if (act.length != 3 || !act[0].equals(name)) {
            return rows;
        }
        return switch (act[1]) {
            case "up" -> Edit.moved(rows, row -> row.code().equals(act[2]), true);
            case "down" -> Edit.moved(rows, row -> row.code().equals(act[2]), false);
            default -> rows.stream().filter(row -> !row.code().equals(act[2])).toList();
        };
    }

    /** Returns the id of the field to go on in after a button of a list: the next new row, the moved one, or that beside what is gone. */
    Optional<String> landing() {
        var act = first("act").split(":", -1);
        if (!act[0].matches("options|rows|columns")) {
            return Optional.empty();
        }
        var codes =
                all(act[0] + "-code").stream().filter(code -> !code.isEmpty()).toList();
        var at = act.length == 3 ? codes.indexOf(act[2]) + 1 : 0;
        var to = switch (act[1]) {
            case "up" -> at - 1;
            case "down" -> at + 1;
            default -> at < codes.size() ? at : 0;
        };
        return Optional.of(act[0].replace("columns", "column") + (to > 0 ? "-" + to : "-new"));
    }

    private Choice row(String name, int at) {
        return new Choice(all(name + "-code").get(at), new Text(cell(name + "-sv", at), cell(name + "-en", at)));
    }

    /** Tells whether a row is to be added to a list, by its button or by words in English, but has nothing in Swedish. */
    boolean addsNothing(String name) {
        var added = all(name + "-code").lastIndexOf("");
        return added >= 0
                && cell(name + "-sv", added).isEmpty()
                && (first("act").equals(name + ":add")
                        || !cell(name + "-en", added).isEmpty());
    }

    /** Returns the last cell of a list: that of the row for a new one. */
    public String last(String name) {
        return all(name).isEmpty() ? "" : cell(name, all(name).size() - 1);
    }

    /** Returns a cell of a list, empty where the row has none. */
    String cell(String name, int at) {
        var cells = all(name);
        return at < cells.size() ? cells.get(at).strip() : "";
    }
}
