package se.delmos.statsbidrag.applicants.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.Standing;
import se.delmos.statsbidrag.applicants.model.OrganisationLookup;
import se.delmos.statsbidrag.applicants.model.RegisterEntry;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** The register that the product ships: all municipalities, the regions whose number is known, invented associations. */
@Lazy
@Fallback
@Component
public class FileRegister implements OrganisationLookup {

    private final Map<OrganisationNumber, RegisterEntry> entries;

    public FileRegister(Places places) {
        entries = Stream.of(municipalities(), regions(), others(places))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableMap(
                        RegisterEntry::number, Function.identity(), (municipality, region) -> municipality));
    }

    @Override
    public Optional<RegisterEntry> find(OrganisationNumber number) {
        return Optional.ofNullable(entries.get(number));
    }

    private static List<RegisterEntry> municipalities() {
        return ReferenceFile.read("municipalities").stream()
                .map(row -> new RegisterEntry(
                        number(row),
                        row.get("legal_name"),
                        ApplicantKind.MUNICIPALITY,
                        row.get("county_code"),
                        Optional.of(row.get("municipality_code")),
                        true,
                        Standing.ACTIVE,
                        Optional.empty()))
                .toList();
    }

    private static List<RegisterEntry> regions() {
        return ReferenceFile.read("regions").stream()
                .filter(row -> !row.get("org_number").isEmpty())
                .map(row -> new RegisterEntry(
                        number(row),
                        row.get("name"),
                        ApplicantKind.REGION,
                        row.get("county_code"),
                        Optional.empty(),
                        true,
                        Standing.ACTIVE,
                        Optional.empty()))
                .toList();
    }

    private static List<RegisterEntry> others(Places places) {
        return ReferenceFile.read("organisation_register").stream()
                .map(row -> other(row, places))
                .toList();
    }

    private static RegisterEntry other(CSVRecord row, Places places) {
        var seat = row.get("municipality_code");
        return new RegisterEntry(
                number(row),
                row.get("name"),
                ApplicantKind.valueOf(row.get("kind")),
                places.countyOf(seat).orElseThrow().code(),
                Optional.of(seat),
                false,
                Standing.valueOf(row.get("standing")),
                Optional.of(row.get("formed_on")).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }

    private static OrganisationNumber number(CSVRecord row) {
        return OrganisationNumber.parse(row.get("org_number")).orElseThrow();
    }
}
