package se.delmos.statsbidrag.imports.adapter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.imports.model.AllocationRow;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Organisation numbers and seats that are verified in public sources. What is not verified is left empty. */
@Component
public class KnownOrganisations {

    private final Map<String, Known> municipalities = new HashMap<>();
    private final Map<String, Known> others = new HashMap<>();

    KnownOrganisations() {
        for (var row : ReferenceTable.read("municipalities.csv")) {
            municipalities.put(
                    key(row.get("official_name")),
                    new Known(
                            OrganisationNumber.parse(row.get("org_number")),
                            filled(row, "municipality_code"),
                            row.get("county_code")));
        }
        for (var row : ReferenceTable.read("organisations_gavleborg.csv")) {
            if ("kommun".equals(row.get("kind"))) {
                continue;
            }
            var verified = "yes".equals(row.get("org_number_verified"));
            others.put(
                    key(row.get("name")),
                    new Known(
                            verified ? OrganisationNumber.parse(row.get("org_number")) : Optional.empty(),
                            filled(row, "seat_municipality_code"),
                            row.get("county_code")));
        }
    }

    /** Returns what is known of a row's recipient. A seat in another county than the row's is another organisation. */
    public Known of(AllocationRow row) {
        var known = row.kind() == ApplicantKind.MUNICIPALITY ? municipalities : others;
        return Optional.ofNullable(known.get(key(row.recipient())))
                .filter(found -> found.countyCode().equals(row.countyCode()))
                .orElse(new Known(Optional.empty(), Optional.empty(), row.countyCode()));
    }

    private static Optional<String> filled(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** What sources say of an organisation. */
    public record Known(Optional<OrganisationNumber> number, Optional<String> municipalityCode, String countyCode) {}
}
