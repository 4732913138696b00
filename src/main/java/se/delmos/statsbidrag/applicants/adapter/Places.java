package se.delmos.statsbidrag.applicants.adapter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants.County;

/** The 21 counties and 290 municipalities, read once from the files the product ships. */
@Lazy
@Component
public class Places {

    private final List<County> counties =
            read("db/reference/counties.csv").stream().map(Places::county).toList();
    private final Map<String, County> countyByCode =
            counties.stream().collect(Collectors.toUnmodifiableMap(County::code, Function.identity()));
    private final Map<String, CSVRecord> municipalities = read("db/reference/municipalities.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("municipality_code"), Function.identity()));

    public List<County> counties() {
        return counties;
    }

    public Optional<County> county(String code) {
        return Optional.ofNullable(countyByCode.get(code));
    }

    /** Returns a municipality's name without the word kommun, for instance Gävle. */
    public Optional<String> municipality(String code) {
        return Optional.ofNullable(municipalities.get(code)).map(row -> row.get("name_sv"));
    }

    /** Returns the county that a municipality lies in. */
    public Optional<County> countyOf(String municipalityCode) {
        return Optional.ofNullable(municipalities.get(municipalityCode)).flatMap(row -> county(row.get("county_code")));
    }

    private static County county(CSVRecord row) {
        return new County(
                row.get("county_code"),
                row.get("name_sv"),
                row.get("letter"),
                Integer.parseInt(row.get("tile_col")),
                Integer.parseInt(row.get("tile_row")));
    }

    private static List<CSVRecord> read(String path) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
