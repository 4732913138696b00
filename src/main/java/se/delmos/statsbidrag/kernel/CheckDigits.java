package se.delmos.statsbidrag.kernel;

/** The modulus-10 check (Luhn) of Swedish organisation, bankgiro and plusgiro numbers. */
final class CheckDigits {

    private CheckDigits() {}

    static boolean holdFor(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - index), 10);
            int weighted = index % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Strips what people write between digits: blanks, hyphens and dashes of every kind, invisible characters. */
    static String strip(String written) {
        return written.replaceAll("[\\s\\p{Pd}\\p{Cf}\\u00A0]", "");
    }
}
