package se.delmos.statsbidrag.imports.adapter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.delmos.statsbidrag.imports.model.AwardRow;
import se.delmos.statsbidrag.imports.model.FaultyRow;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.Period;

/** Reads what another giver has granted out of a row's cells. Refuses a row that cannot be read, with how to mend it. */
public final class AwardRowReader {

    public static final List<String> COLUMNS =
            List.of("giver", "organisation_number", "name", "purpose", "amount_sek", "from", "to");

    private static final Pattern WHOLE_KRONOR = Pattern.compile("[1-9][0-9]{0,11}");
    private static final int SHORT = 300;
    private static final int LONG = 2000;

    private AwardRowReader() {}

    /** Reads a row. A personal number is refused: the recipient is to be an organisation. */
    public static AwardRow read(CsvRow row) {
        var cells = row.cells().orElseThrow(() -> new FaultyRow("imports.fault.quotes")).stream()
                .map(String::strip)
                .toList();
        if (cells.size() != COLUMNS.size()) {
            throw new FaultyRow("imports.fault.columns", cells.size(), COLUMNS.size());
        }
        var number = OrganisationNumber.parse(cells.get(1)).orElseThrow(() -> noNumber(cells.get(1)));
        return new AwardRow(
                needed(cells.get(0), SHORT, "imports.awards.fault.giver"),
                number,
                needed(cells.get(2), SHORT, "imports.awards.fault.name"),
                needed(cells.get(3), LONG, "imports.awards.fault.purpose"),
                amount(cells.get(4)),
                period(cells.get(5), cells.get(6)));
    }

    /** A personal number is not repeated, and not kept. */
    private static FaultyRow noNumber(String cell) {
        return isPersonal(cell)
                ? new FaultyRow("imports.awards.fault.person")
                : new FaultyRow("imports.awards.fault.number", cell);
    }

    /** Ten digits whose third is less than two, or twelve that do not begin with 16, are those of a person. */
    private static boolean isPersonal(String cell) {
        var digits = cell.replaceAll("[^0-9]", "");
        return digits.length() == 10 && digits.charAt(2) < '2' || digits.length() == 12 && !digits.startsWith("16");
    }

    /**
     * Returns what a report calls the row: the recipient where it can be told, else the beginning of the line; nothing of a row
     * that is about a person.
     */
    public static String subject(CsvRow row) {
        if (row.cells()
                .filter(cells -> cells.stream().anyMatch(AwardRowReader::isPersonal))
                .isPresent()) {
            return "–";
        }
        return row.cells()
                .filter(cells -> cells.size() == COLUMNS.size())
                .map(cells -> cells.get(2).strip())
                .filter(name -> !name.isEmpty())
                .orElse(row.text());
    }

    private static String needed(String cell, int most, String otherwise) {
        if (cell.isEmpty() || cell.length() > most) {
            throw new FaultyRow(otherwise, most);
        }
        return cell;
    }

    private static Money amount(String cell) {
        var digits = cell.replaceAll("[ \u00a0\u202f]", "");
        if (!WHOLE_KRONOR.matcher(digits).matches()) {
            throw new FaultyRow("imports.fault.amount", cell);
        }
        return Money.kronor(Long.parseLong(digits));
    }

    /** Both days, or neither: half a period cannot be compared. */
    private static Optional<Period> period(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        var first = day(from);
        var last = day(to);
        if (last.isBefore(first)) {
            throw new FaultyRow("imports.awards.fault.order", from, to);
        }
        return Optional.of(new Period(first, last));
    }

    private static LocalDate day(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException unreadable) {
            throw new FaultyRow("imports.awards.fault.day", cell);
        }
    }
}
