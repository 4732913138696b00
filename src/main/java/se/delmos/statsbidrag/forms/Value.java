package se.delmos.statsbidrag.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.Period;

/** An answer read as what it means. */
public sealed interface Value {

    record Words(String text) implements Value {}

    record Number(BigDecimal number) implements Value {}

    record Amount(Money amount) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Span(Period period) implements Value {}

    record YesNo(boolean yes) implements Value {}

    /** The codes that were chosen, one or several, in the order of the list. */
    record Chosen(List<String> codes) implements Value {
        public Chosen {
            codes = List.copyOf(codes);
        }
    }

    record Organisation(OrganisationNumber number) implements Value {}

    record Person(String name, String email, String phone) implements Value {}

    record Account(Bankgiro number) implements Value {}

    /** Attached files, in the order they came. */
    record Files(List<File> files) implements Value {
        public Files {
            files = List.copyOf(files);
        }

        /** Reads an answer: a line for each file. */
        public static Files parse(String text) {
            return new Files(text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(File::parse)
                    .toList());
        }

        /** Returns the answer as it is kept. */
        public String text() {
            return files.stream().map(file -> file.id() + " " + file.name()).collect(Collectors.joining("\n"));
        }
    }

    /** A file by the id that its keeper knows it by, with its name. */
    record File(String id, String name) {

        private static File parse(String line) {
            var end = line.indexOf(' ');
            return end < 0 ? new File(line, line) : new File(line.substring(0, end), line.substring(end + 1));
        }
    }

    /** The rows of a table, each by the id of its columns; a cell without an answer is not there. */
    record Rows(List<Map<String, Value>> rows) implements Value {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** Amounts by cost type and funding; a cell without an amount is not there. */
    record Costs(Map<String, Map<Funding, Money>> rows) implements Value {

        /** Returns the sum of one kind of funding. */
        public Money total(Funding funding) {
            return Money.sum(rows.values().stream()
                    .filter(row -> row.containsKey(funding))
                    .map(row -> row.get(funding))
                    .toList());
        }
    }

    /** A statement that was agreed to. */
    record Agreed() implements Value {}
}
