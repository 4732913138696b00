package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** An organisation that is not registered, as the lead applicant knows it, and where its invitation is sent. */
@Embeddable
public record PartnerGuest(
        @Column(nullable = false) String name,

        @Column(name = "organisation_number", nullable = false)
        String digits,

        @Column(nullable = false) String email) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ADDRESS = 320;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    public static PartnerGuest of(String name, OrganisationNumber number, String email) {
        refuseIf(name.isBlank(), "partners.invite.name.missing");
        refuseIf(name.strip().length() > LONGEST_NAME, "partners.invite.name.long");
        refuseIf(email.isBlank(), "partners.invite.email.missing");
        var address = email.strip();
        refuseUnless(
                address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches(),
                "partners.invite.email.shape");
        return new PartnerGuest(name.strip(), number.digits(), address);
    }

    public OrganisationNumber number() {
        return new OrganisationNumber(digits);
    }
}
