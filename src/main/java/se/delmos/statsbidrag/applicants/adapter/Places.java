package se.delmos.statsbidrag.applicants.adapter;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants.County;
import se.delmos.statsbidrag.kernel.Display;

/** The 21 counties and 290 municipalities, read once from the files the product ships. */
@Lazy
@Component
public class Places {

    private final List<County> counties =
            ReferenceFile.read("counties").stream().map(Places::county).toList();
    private final Map<String, County> countyByCode =
            counties.stream().collect(Collectors.toUnmodifiableMap(County::code, Function.identity()));
    private final Map<String, CSVRecord> municipalities = ReferenceFile.read("municipalities").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("municipality_code"), Function.identity()));
    private final Map<String, CSVRecord> regions = ReferenceFile.read("regions").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("county_code"), Function.identity()));

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

    /** Returns all municipalities, in Swedish alphabetical order. */
    public List<Municipality> municipalities() {
        Comparator<Object> alphabet = Collator.getInstance(Display.SWEDISH);
        return municipalities.values().stream()
                .map(row -> new Municipality(row.get("municipality_code"), row.get("name_sv")))
                .sorted(Comparator.comparing(Municipality::name, alphabet))
                .toList();
    }

    /** Returns the county that a municipality lies in. */
    public Optional<County> countyOf(String municipalityCode) {
        return Optional.ofNullable(municipalities.get(municipalityCode)).flatMap(row -> county(row.get("county_code")));
    }

    /** Returns the name of a county's region where no source gives the region's number, else nothing. */
    public Optional<String> regionWithoutNumber(String countyCode) {
        return Optional.ofNullable(regions.get(countyCode))
                .filter(row -> row.get("org_number").isEmpty())
                .map(row -> row.get("name"));
    }

    private static County county(CSVRecord row) {
        return new County(
                row.get("county_code"),
                row.get("name_sv"),
                row.get("letter"),
                Integer.parseInt(row.get("tile_col")),
                Integer.parseInt(row.get("tile_row")));
    }

    /** A municipality: its code and its name without the word kommun. */
    public record Municipality(String code, String name) {}
}
