package se.delmos.statsbidrag.imports.model;

import java.util.Locale;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Sha256;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/**
 * One past grant as a list gives it.
 *
 * @param remark what stood beside the name, for instance an asterisk without explanation
 * @param purpose as it stands in the source
 */
public record AllocationRow(
        int year,
        OrdinanceNumber ordinance,
        String recipient,
        Optional<String> remark,
        ApplicantKind kind,
        String countyCode,
        Money amount,
        String purpose,
        String source) {

    /** Returns a checksum of the facts, the same for the same grant wherever and whenever it was listed. */
    public String fingerprint() {
        var facts = String.join(
                "\u001f",
                Integer.toString(year),
                ordinance.value(),
                recipient.toLowerCase(Locale.ROOT),
                kind.name(),
                countyCode,
                Long.toString(amount.ore()),
                purpose);
        return Sha256.hex(facts);
    }
}
