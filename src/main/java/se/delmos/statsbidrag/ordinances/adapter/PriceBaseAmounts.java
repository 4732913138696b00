package se.delmos.statsbidrag.ordinances.adapter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.kernel.Money;

/** The price base amounts (prisbasbelopp) by year, from the file the product ships. */
@Component
public class PriceBaseAmounts {

    private static final ClassPathResource FILE = new ClassPathResource("db/reference/price_base_amounts.csv");

    private final Map<Integer, Money> amounts = read();

    public Optional<Money> of(int year) {
        return Optional.ofNullable(amounts.get(year));
    }

    private static Map<Integer, Money> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8)) {
            var amounts = new HashMap<Integer, Money>();
            for (var row : format.parse(reader)) {
                amounts.put(Integer.valueOf(row.get("year")), Money.kronor(Long.parseLong(row.get("amount_sek"))));
            }
            return Map.copyOf(amounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
