package se.delmos.statsbidrag.imports.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.imports.RowOutcome;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What became of one row: its line in the file, what it was about, and why, where it was not imported. */
@Embeddable
public record RowReport(
        @Column(name = "line_number") int line,
        @Enumerated(EnumType.STRING) @Column(length = 40) RowOutcome outcome,
        @Column(length = 200) String subject,
        @Column(name = "amount_ore") @Nullable Long amountOre,
        @Column(length = 200) @Nullable String reason,

        @Column(name = "reason_values", length = 1000) @Nullable
        String values) {

    private static final String SEPARATOR = "\u001f";

    public static RowReport of(int line, RowOutcome outcome, AllocationRow row) {
        return new RowReport(line, outcome, row.recipient(), row.amount().ore(), null, null);
    }

    public static RowReport refused(int line, RowOutcome outcome, String subject, RuleViolation because) {
        var values = Arrays.stream(because.arguments()).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return new RowReport(line, outcome, cut(subject, 200), null, because.key(), cut(values, 1000));
    }

    public List<String> reasonValues() {
        return values == null ? List.of() : List.of(values.split(SEPARATOR, -1));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
