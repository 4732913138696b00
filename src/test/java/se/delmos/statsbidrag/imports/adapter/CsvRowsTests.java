package se.delmos.statsbidrag.imports.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTests {

    @Test
    void readsQuotedCellsAndCountsLines() throws IOException {
        var rows = read("a,\"b, c\",d", "", "e,f,g");

        assertThat(rows).extracting(CsvRow::line).containsExactly(1, 3);
        assertThat(rows.get(0).cells()).contains(List.of("a", "b, c", "d"));
    }

    @Test
    void readsACellThatHoldsALineBreak() throws IOException {
        var rows = read("a,\"first", "second\",c", "d,e,f");

        assertThat(rows.get(0).cells()).contains(List.of("a", "first\nsecond", "c"));
        assertThat(rows.get(1).line()).isEqualTo(3);
    }

    @Test
    void losesOnlyTheRowWhoseQuoteIsNeverClosed() throws IOException {
        var rows = read("a,\"b,c", "d,e,f", "g,\"h\",i");

        assertThat(rows).extracting(CsvRow::line).containsExactly(1, 2, 3);
        assertThat(rows.get(0).cells()).isEmpty();
        assertThat(rows.get(1).cells()).contains(List.of("d", "e", "f"));
        assertThat(rows.get(2).cells()).contains(List.of("g", "h", "i"));
    }

    @Test
    void losesOnlyTheRowWithTextAfterAClosedQuote() throws IOException {
        var rows = read("a,\"b\"x,c", "d,e,f");

        assertThat(rows.get(0).cells()).isEmpty();
        assertThat(rows.get(1).cells()).contains(List.of("d", "e", "f"));
    }

    @Test
    void readsPastAMarkAtTheBeginning() throws IOException {
        assertThat(read("\uFEFFa,b,c").get(0).cells()).contains(List.of("a", "b", "c"));
    }

    private static List<CsvRow> read(String... lines) throws IOException {
        var rows = new CsvRows(new BufferedReader(new StringReader(String.join("\r\n", lines))), 3);
        var read = new ArrayList<CsvRow>();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            read.add(row.get());
        }
        return read;
    }
}
