package se.delmos.statsbidrag.imports.adapter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.imports.model.AllocationRow;
import se.delmos.statsbidrag.imports.model.FaultyRow;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** Reads a grant out of a row's cells. Refuses a row that cannot be read, and one that lacks what a grant needs. */
@Component
public class AllocationRowReader {

    private static final Map<String, ApplicantKind> KINDS = Map.of(
            "kommun", ApplicantKind.MUNICIPALITY,
            "region", ApplicantKind.REGION,
            "landsting", ApplicantKind.REGION,
            "kommunalförbund", ApplicantKind.MUNICIPAL_FEDERATION,
            "ideell förening", ApplicantKind.ASSOCIATION,
            "stiftelse", ApplicantKind.FOUNDATION,
            "insamlingsstiftelse", ApplicantKind.FOUNDATION,
            "trossamfund", ApplicantKind.FAITH_COMMUNITY);
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern ORDINANCE = Pattern.compile("[0-9]{4}:[0-9]{1,5}");
    private static final Pattern WHOLE_KRONOR = Pattern.compile("[1-9][0-9]{0,11}");
    private static final String ASTERISK = "*";

    private final Applicants applicants;

    AllocationRowReader(Applicants applicants) {
        this.applicants = applicants;
    }

    public AllocationRow read(CsvRow row) {
        var cells = row.cells().orElseThrow(() -> new FaultyRow("imports.fault.quotes")).stream()
                .map(String::strip)
                .toList();
        if (cells.size() != AllocationFile.COLUMNS.size()) {
            throw new FaultyRow("imports.fault.columns", cells.size(), AllocationFile.COLUMNS.size());
        }
        var year = Integer.parseInt(matching(YEAR, cells.get(0), "imports.fault.year"));
        var ordinance = new OrdinanceNumber(matching(ORDINANCE, cells.get(1), "imports.fault.ordinance"));
        var name = name(cells.get(2));
        var amount = amount(cells.get(5));
        return new AllocationRow(
                year,
                ordinance,
                name,
                remark(cells.get(2)),
                kind(cells.get(3)),
                county(cells.get(4)),
                amount,
                needed(cells.get(6), "imports.reason.no-purpose"),
                needed(cells.get(7), "imports.reason.no-source"));
    }

    private static String name(String cell) {
        var name =
                cell.endsWith(ASTERISK) ? cell.substring(0, cell.length() - 1).strip() : cell;
        if (name.isEmpty() || name.length() > 200) {
            throw new FaultyRow("imports.fault.recipient");
        }
        return name;
    }

    private static Optional<String> remark(String cell) {
        return cell.endsWith(ASTERISK) ? Optional.of(ASTERISK) : Optional.empty();
    }

    /** Returns whole kronor (R-PROC-24). */
    private static Money amount(String cell) {
        var digits = cell.replaceAll("[ \u00a0\u202f]", "");
        if (digits.isEmpty()) {
            throw new RuleViolation("imports.reason.no-amount");
        }
        return Money.kronor(Long.parseLong(matching(WHOLE_KRONOR, digits, "imports.fault.amount")));
    }

    private static ApplicantKind kind(String cell) {
        return Optional.ofNullable(KINDS.get(cell.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new FaultyRow(
                        "imports.fault.kind",
                        cell,
                        KINDS.keySet().stream().sorted().collect(Collectors.joining(", "))));
    }

    private String county(String cell) {
        needed(cell, "imports.reason.no-county");
        return Optional.ofNullable(codesByName().get(cell))
                .orElseThrow(() -> new FaultyRow("imports.fault.county", cell));
    }

    private Map<String, String> codesByName() {
        Function<Applicants.County, String> name = Applicants.County::name;
        return applicants.counties().stream().collect(Collectors.toMap(name, Applicants.County::code));
    }

    private static String needed(String cell, String missing) {
        if (cell.isEmpty()) {
            throw new RuleViolation(missing);
        }
        if (cell.length() > 2000) {
            throw new FaultyRow("imports.fault.long", 2000);
        }
        return cell;
    }

    private static String matching(Pattern form, String cell, String otherwise) {
        if (!form.matcher(cell).matches()) {
            throw new FaultyRow(otherwise, cell);
        }
        return cell;
    }

    /** Returns what a report calls the row: the recipient where it can be told, else the beginning of the line. */
    public static String subject(CsvRow row) {
        return row.cells()
                .filter(cells -> cells.size() > 2)
                .map((List<String> cells) -> cells.get(2).strip())
                .filter(name -> !name.isEmpty())
                .orElse(row.text());
    }
}
