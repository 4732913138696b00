package se.delmos.statsbidrag.insight;

/** Text for a cell of a file that people open in a spreadsheet. */
public final class SpreadsheetCell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private SpreadsheetCell() {}

    /** Returns the text so that no spreadsheet takes it for a formula: such a beginning gets an apostrophe before it. */
    public static String of(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
