package se.delmos.statsbidrag.applicants.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether two names could be one organisation's: the words that tell organisations apart are nearly the same. */
public final class NameLikeness {

    private static final Set<String> COMMON = Set.of(
            "kommun",
            "kommuns",
            "region",
            "regionen",
            "forening",
            "foreningen",
            "forbund",
            "forbundet",
            "stiftelse",
            "stiftelsen",
            "ideell",
            "ideella",
            "den",
            "och",
            "i",
            "pahittad",
            "pahittat");

    /** One letter in eight may differ. */
    private static final int LETTERS_PER_SLIP = 8;

    private NameLikeness() {}

    public static boolean alike(String one, String other) {
        var first = core(one);
        var second = core(other);
        var longest = Math.max(first.length(), second.length());
        return !first.isEmpty() && !second.isEmpty() && distance(first, second) <= longest / LETTERS_PER_SLIP;
    }

    /** Returns what is left of a name without case, accents, signs and the words that many names have, in alphabetical order. */
    static String core(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", " ");
        return Stream.of(plain.strip().split(" +"))
                .filter(word -> !COMMON.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Counts the letters to add, remove or change (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            row = next(row, one.charAt(line - 1), other, line);
        }
        return row[other.length()];
    }

    private static int[] next(int[] above, char letter, String other, int line) {
        var row = new int[above.length];
        row[0] = line;
        for (int column = 1; column < row.length; column++) {
            var change = above[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            row[column] = Math.min(change, Math.min(above[column], row[column - 1]) + 1);
        }
        return row;
    }
}
