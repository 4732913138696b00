package se.delmos.statsbidrag.imports.adapter;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The purposes that the lists give in English, in Swedish. Others are shown as they stand. */
@Component
public class SwedishPurposes {

    private final Map<String, String> inSwedish = ReferenceTable.read("purposes_sv.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("english"), row -> row.get("swedish")));

    public String of(String purpose) {
        return inSwedish.getOrDefault(purpose, purpose);
    }
}
