package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Money;

/**
 * What a partner organisation does in a joint application.
 *
 * @param shareOre its share of the money applied for; none where it takes part without
 */
@Embeddable
public record PartnerTerms(
        @Column(nullable = false) String duty,
        @Column @Nullable Long shareOre) {

    private static final int LONGEST = 1000;

    public static PartnerTerms of(String duty, Optional<Money> share) {
        refuseIf(duty.isBlank(), "partners.duty.missing");
        refuseIf(duty.length() > LONGEST, "partners.duty.long");
        refuseIf(share.filter(Money::isNegative).isPresent(), "partners.share.wrong");
        return new PartnerTerms(duty.strip(), share.map(Money::ore).orElse(null));
    }

    public Optional<Money> share() {
        return Optional.ofNullable(shareOre).map(Money::new);
    }
}
