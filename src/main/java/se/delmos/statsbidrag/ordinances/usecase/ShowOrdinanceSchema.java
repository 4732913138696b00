package se.delmos.statsbidrag.ordinances.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Open;
import se.delmos.statsbidrag.ordinances.adapter.OrdinanceSchema;

/** Shows the JSON Schema that an ordinance's JSON follows. */
@Service
public class ShowOrdinanceSchema {

    private final OrdinanceSchema schema;

    ShowOrdinanceSchema(OrdinanceSchema schema) {
        this.schema = schema;
    }

    @Open(reason = "the format of the law as data is public")
    @Transactional(readOnly = true)
    public String show() {
        return schema.text();
    }
}
