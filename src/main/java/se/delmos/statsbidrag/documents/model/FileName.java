package se.delmos.statsbidrag.documents.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A file's name as it may be shown and stored: without folders and control characters, not too long. */
public final class FileName {

    private static final int LONGEST = 200;

    /** Signs that make a name read otherwise than it is: the end of a text, and those that turn the direction of writing. */
    private static final Pattern TURNING =
            Pattern.compile("[\\x00\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern UPWARDS = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)");

    /** Endings of programs and pages, which a second ending only hides. */
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "js", "jse", "bat", "cmd", "scr", "ps1", "vbs", "vbe", "jar", "msi", "hta", "lnk", "dll", "wsf",
            "sh", "htm", "html", "php", "svg", "docm", "xlsm", "pif", "iso", "apk", "app");

    private FileName() {}

    public static String clean(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{C}", "")
                .strip();
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }

    /** Refuses a name that is made to deceive a person or a program, and one that is too long to show. */
    public static void check(String given) {
        var shown = clean(given);
        refuseIf(TURNING.matcher(given).find() || UPWARDS.matcher(given).find(), "documents.file.name", shown);
        refuseIf(given.replaceAll("^.*[/\\\\]", "").length() > LONGEST, "documents.file.name-long", shown);
        refuseIf(hidesAProgram(shown), "documents.file.two-endings", shown);
    }

    private static boolean hidesAProgram(String name) {
        var parts = name.toLowerCase(Locale.ROOT).split("\\.", -1);
        return parts.length > 2
                && Arrays.stream(parts, 1, parts.length - 1).map(String::strip).anyMatch(PROGRAMS::contains);
    }

    private static void refuseIf(boolean wrong, String key, String name) {
        if (wrong) {
            throw new RuleViolation(key, name);
        }
    }
}
