package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.AccountView;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Plusgiro;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** An account of an organisation; {@code main} is the one that applications propose. */
@Embeddable
public record GiroAccount(
        @Enumerated(EnumType.STRING) @Column(name = "kind") AccountKind kind,
        @Column(name = "digits") String digits,
        @Column(name = "main") boolean main) {

    /** Reads a number as people write it, or refuses one whose check digit is wrong. */
    public static GiroAccount read(AccountKind kind, String written) {
        var digits = switch (kind) {
            case BANKGIRO -> Bankgiro.parse(written).map(Bankgiro::digits);
            case PLUSGIRO -> Plusgiro.parse(written).map(Plusgiro::digits);
        };
        return new GiroAccount(
                kind, digits.orElseThrow(() -> new RuleViolation("applicants.account.number." + kind)), false);
    }

    GiroAccount asMain(boolean chosen) {
        return new GiroAccount(kind, digits, chosen);
    }

    boolean isSameAs(GiroAccount other) {
        return kind == other.kind && digits.equals(other.digits);
    }

    public AccountView view() {
        var number = switch (kind) {
            case BANKGIRO -> new Bankgiro(digits).toString();
            case PLUSGIRO -> new Plusgiro(digits).toString();
        };
        return new AccountView(kind, number, main);
    }
}
