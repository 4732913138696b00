package se.delmos.statsbidrag.opendata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.Display;
import tools.jackson.databind.json.JsonMapper;

/** Writes the decided grants as CSV (RFC 4180) and JSON, both UTF-8, both in Swedish whoever asks. */
@Component
class GrantFiles {

    private final MessageSource texts;
    private final JsonMapper json = JsonMapper.builder().build();

    GrantFiles(MessageSource texts) {
        this.texts = texts;
    }

    byte[] csv(List<GrantView> grants) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(GrantRecord.COLUMNS);
            for (var row : records(grants)) {
                csv.printRecord(row.cells());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] json(List<GrantView> grants) {
        return json.writeValueAsBytes(records(grants));
    }

    private List<GrantRecord> records(List<GrantView> grants) {
        return grants.stream().map(grant -> GrantRecord.of(grant, kind(grant))).toList();
    }

    private String kind(GrantView grant) {
        return texts.getMessage("applicants.kind." + grant.recipientKind(), null, Display.SWEDISH);
    }
}
