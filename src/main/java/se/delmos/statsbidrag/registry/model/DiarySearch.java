package se.delmos.statsbidrag.registry.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a reader of the diary looks for: a case number in full or in part, or words of a title or a party.
 *
 * @param year 0 for any
 * @param number 0 for any
 * @param pattern for {@code like}, in lower case, with {@code !} before each sign that means something there
 */
public record DiarySearch(int year, int number, String pattern) {

    private static final Pattern NUMBER = Pattern.compile("(?:delmos )?(?:([0-9]{4})/)?([0-9]{1,9})");

    public static DiarySearch of(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            int year = number.group(1) == null ? 0 : Integer.parseInt(number.group(1));
            return new DiarySearch(year, Integer.parseInt(number.group(2)), "%");
        }
        return new DiarySearch(0, 0, "%" + text.replaceAll("[!%_]", "!$0") + "%");
    }
}
