package se.delmos.statsbidrag.ordinances.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody looks for among the rules: words that must all be there, large or small. */
record RuleSearch(String text, List<String> words) {

    static RuleSearch of(String text) {
        var words = Arrays.stream(fold(text).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return new RuleSearch(text.strip(), words);
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Tells whether the texts have all the words among them. */
    boolean isIn(String... texts) {
        var all = fold(String.join(" ", texts));
        return words.stream().allMatch(all::contains);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
