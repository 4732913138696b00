package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import java.util.Locale;
import se.delmos.statsbidrag.calls.model.Code;
import se.delmos.statsbidrag.calls.model.CodeList;

/** The lists that calls choose from, in one language. */
public record CodeLists(List<Entry> entries) {

    /** One choice. */
    public record Entry(CodeList list, String code, String text) {}

    public CodeLists {
        entries = List.copyOf(entries);
    }

    static CodeLists of(List<Code> codes, Locale locale) {
        return new CodeLists(codes.stream()
                .map(code -> new Entry(code.list(), code.code(), code.in(locale)))
                .toList());
    }

    public List<Entry> of(CodeList list) {
        return entries.stream().filter(entry -> entry.list() == list).toList();
    }

    public List<String> texts(CodeList list) {
        return of(list).stream().map(Entry::text).toList();
    }

    /** Returns the texts of these codes, in the order of the list. */
    public List<String> texts(CodeList list, List<String> codes) {
        return of(list).stream()
                .filter(entry -> codes.contains(entry.code()))
                .map(Entry::text)
                .toList();
    }
}
