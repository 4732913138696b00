package se.delmos.statsbidrag.kernel;

import java.util.Optional;

/** A plusgiro number, two to eight digits with a check digit, shown as {@code 28 65 43-4}. */
public record Plusgiro(String digits) {

    public Plusgiro {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a plusgiro number: " + digits);
        }
    }

    /** Reads a number as people write it, with or without hyphen and blanks. */
    public static Optional<Plusgiro> parse(String written) {
        var digits = CheckDigits.strip(written);
        return isValid(digits) ? Optional.of(new Plusgiro(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.matches("[1-9][0-9]{1,7}") && CheckDigits.holdFor(digits);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(digits.substring(0, digits.length() - 1));
        for (int position = text.length() - 2; position > 0; position -= 2) {
            text.insert(position, ' ');
        }
        return text + "-" + digits.charAt(digits.length() - 1);
    }
}
