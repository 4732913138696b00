package se.delmos.statsbidrag.ordinances;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What a wording measures by: the rules read these values and have none of their own. */
public enum Parameter {
    /** The kinds of organisations that may apply (R-118-01, R-119-01). */
    APPLICANTS(
            Unit.CODES,
            "MUNICIPALITY",
            "REGION",
            "MUNICIPAL_FEDERATION",
            "ASSOCIATION",
            "FOUNDATION",
            "FAITH_COMMUNITY"),
    /** What federations of municipalities are accepted by (R-118-02). */
    FEDERATIONS(Unit.CODES, "PRACTICE", "LAW"),
    /** Whether direct interventions are a use of the grant (R-118-08). */
    DIRECT_INTERVENTIONS(Unit.CODES, "OUTSIDE", "WITHIN"),
    /** Where the work takes place (R-119-18). */
    LEVELS(Unit.CODES, "LOCAL", "REGIONAL"),
    /** How long an organisation has been active when it applies (R-119-02). */
    YEARS_ACTIVE(Unit.YEARS),
    /** From how much an authorised or approved auditor is needed (R-119-20). */
    AUDITOR_FROM(Unit.PRICE_BASE_AMOUNTS),
    /** Above how much the grant is paid in two parts (R-119-21). */
    TWO_PAYMENTS_OVER(Unit.PRICE_BASE_AMOUNTS),
    /** How much of the costs the grant covers (R-151-01). */
    MOST_SHARE(Unit.PERCENT),
    /** How much support of minor importance an organisation may get in three years, from all givers (R-STS-01). */
    DE_MINIMIS_CEILING(Unit.EUROS),
    /** What a euro is counted as when support of minor importance is summed (R-STS-01). */
    EURO_RATE(Unit.ORE),
    /** The last day on which a case can begin (R-118-17). */
    LAST_NEW_CASE(Unit.DAY);

    private final Unit unit;
    private final List<String> codes;

    Parameter(Unit unit, String... codes) {
        this.unit = unit;
        this.codes = List.of(codes);
    }

    public Unit unit() {
        return unit;
    }

    /** Returns the name as JSON and addresses write it, for instance {@code years-active}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Parameter> of(String code) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.code().equals(code))
                .findFirst();
    }

    /** Refuses a value that no rule could read. */
    public void refuseUnreadable(String value) {
        if (!isReadable(value)) {
            throw new RuleViolation("ordinances.parameter.unreadable." + unit, String.join(", ", codes));
        }
    }

    /** Tells whether the rules can read a value. */
    public boolean isReadable(String value) {
        return switch (unit) {
            case CODES -> codes.containsAll(List.of(value.split(",", -1)));
            case DAY -> isDay(value);
            case PERCENT -> value.matches("[1-9][0-9]?|100");
            case EUROS, ORE -> value.matches("[1-9][0-9]{0,8}");
            case YEARS, PRICE_BASE_AMOUNTS -> value.matches("[1-9][0-9]?");
        };
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    /** What a value counts. */
    public enum Unit {
        YEARS,
        PRICE_BASE_AMOUNTS,
        PERCENT,
        EUROS,
        /** Hundredths of a krona. */
        ORE,
        DAY,
        /** Words of the system with commas between. */
        CODES
    }
}
