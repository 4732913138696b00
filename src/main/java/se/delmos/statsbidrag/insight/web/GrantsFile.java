package se.delmos.statsbidrag.insight.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.insight.SpreadsheetCell;
import se.delmos.statsbidrag.insight.model.GrantMoney;
import se.delmos.statsbidrag.insight.usecase.GrantList;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/** Writes grants as a file that a Swedish spreadsheet opens as it is: UTF-8 with a mark, semicolons, decimal commas. */
@Component
class GrantsFile {

    private static final String MARK = "\uFEFF";
    private static final CSVFormat SEMICOLONS =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final List<String> COLUMNS = List.of(
            "case-number",
            "recipient",
            "kind",
            "organisation-number",
            "county",
            "municipality",
            "ordinance",
            "granted-kr",
            "paid-kr",
            "used-kr",
            "returned-kr",
            "decided");

    private final MessageSource texts;

    GrantsFile(MessageSource texts) {
        this.texts = texts;
    }

    byte[] of(GrantList list) {
        var text = new StringBuilder(MARK);
        try (var csv = new CSVPrinter(text, SEMICOLONS)) {
            csv.printRecord(
                    COLUMNS.stream().map(key -> text("insight.column." + key)).toList());
            for (var row : list.grants()) {
                csv.printRecord(cells(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(GrantMoney row) {
        var grant = row.grant();
        return List.of(
                grant.caseNumber().toString(),
                SpreadsheetCell.of(grant.recipientName()),
                text("applicants.kind." + grant.recipientKind()),
                grant.organisationNumber().orElse(""),
                grant.county(),
                grant.municipality().orElse(""),
                grant.ordinance().value(),
                number(row.money().granted()),
                number(row.money().paid()),
                number(row.money().used()),
                number(row.money().returned()),
                grant.decidedOn().map(Object::toString).orElse(""));
    }

    /** Returns the amount without the spaces between thousands, so that it is a number to a spreadsheet. */
    private static String number(Money amount) {
        return Display.plain(amount).replaceAll("[^0-9,]", "");
    }

    private String text(String key) {
        return texts.getMessage(key, null, Display.SWEDISH);
    }
}
