package se.delmos.statsbidrag.registry;

import java.util.regex.Pattern;

/** A case's number in the diary, shown as {@code DELMOS 2018/123}: unbroken within a year, never reused (R-OSL-02). */
public record CaseNumber(int year, int number) implements Comparable<CaseNumber> {

    private static final Pattern FORM = Pattern.compile("DELMOS ([0-9]{4})/([0-9]+)");

    public static CaseNumber of(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a case number: " + text);
        }
        return new CaseNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "DELMOS " + year + "/" + number;
    }
}
