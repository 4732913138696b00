package se.delmos.statsbidrag.kernel;

import java.util.Optional;

/** A Swedish organisation number, ten digits with a check digit, shown as {@code 212000-2338}. */
public record OrganisationNumber(String digits) {

    public OrganisationNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not an organisation number: " + digits);
        }
    }

    /** Reads a number as people write it, with or without hyphen, blanks and the century prefix 16. */
    public static Optional<OrganisationNumber> parse(String written) {
        var digits = CheckDigits.strip(written);
        if (digits.length() == 12 && digits.startsWith("16")) {
            digits = digits.substring(2);
        }
        return isValid(digits) ? Optional.of(new OrganisationNumber(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.matches("[0-9]{10}") && digits.charAt(2) >= '2' && CheckDigits.holdFor(digits);
    }

    @Override
    public String toString() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }
}
