package se.delmos.statsbidrag.ordinances.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.ordinances.adapter.OrdinanceSchema;

/** Returns the JSON of an ordinance that is shipped ready to add, to read and correct before it is added. */
@Service
public class ReadyOrdinance {

    private final OrdinanceSchema schema;

    ReadyOrdinance(OrdinanceSchema schema) {
        this.schema = schema;
    }

    /** Returns nothing for a name that none has. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public String json(String name) {
        return schema.ready(name).orElse("");
    }
}
