package se.delmos.statsbidrag.imports.adapter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** A CSV file with headings among the data that the product ships. */
final class ReferenceTable {

    private static final CSVFormat WITH_HEADINGS =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceTable() {}

    static List<CSVRecord> read(String name) {
        var resource = new ClassPathResource("db/reference/" + name);
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var parser = WITH_HEADINGS.parse(reader)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
