package se.delmos.statsbidrag.imports.adapter;

import java.util.List;
import org.springframework.core.io.InputStreamSource;

/** A CSV file of past grants. */
public final class AllocationFile extends HeadedFile {

    public static final List<String> COLUMNS =
            List.of("year", "ordinance", "recipient", "recipient_kind", "county", "amount_sek", "purpose", "source");

    public AllocationFile(InputStreamSource content) {
        super(content, COLUMNS);
    }
}
