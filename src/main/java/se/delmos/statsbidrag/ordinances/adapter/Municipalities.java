package se.delmos.statsbidrag.ordinances.adapter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.ordinances.model.ListedMunicipality;

/** The country's municipalities by code and by name, from the file the product ships. */
@Lazy
@Component
public class Municipalities {

    private static final ClassPathResource FILE = new ClassPathResource("db/reference/municipalities.csv");

    private final Map<String, ListedMunicipality> known = read();

    /** Finds a municipality by its code or its name, with or without the word kommun. */
    public Optional<ListedMunicipality> find(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(known.get(name))
                .or(() -> Optional.ofNullable(known.get(name.replace(" kommun", ""))));
    }

    private static Map<String, ListedMunicipality> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8)) {
            var known = new HashMap<String, ListedMunicipality>();
            for (var row : format.parse(reader)) {
                var municipality = new ListedMunicipality(row.get("municipality_code"), row.get("name_sv"));
                known.put(municipality.code(), municipality);
                known.put(municipality.name().toLowerCase(Locale.ROOT), municipality);
                known.put(row.get("legal_name").toLowerCase(Locale.ROOT), municipality);
            }
            return Map.copyOf(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
