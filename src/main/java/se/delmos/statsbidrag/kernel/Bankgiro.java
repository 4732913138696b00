package se.delmos.statsbidrag.kernel;

import java.util.Optional;

/** A bankgiro number, seven or eight digits with a check digit, shown as {@code 991-2346} or {@code 5050-1055}. */
public record Bankgiro(String digits) {

    public Bankgiro {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a bankgiro number: " + digits);
        }
    }

    /** Reads a number as people write it, with or without hyphen and blanks. */
    public static Optional<Bankgiro> parse(String written) {
        var digits = CheckDigits.strip(written);
        return isValid(digits) ? Optional.of(new Bankgiro(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.matches("[0-9]{7,8}") && CheckDigits.holdFor(digits);
    }

    @Override
    public String toString() {
        return digits.substring(0, digits.length() - 4) + "-" + digits.substring(digits.length() - 4);
    }
}
