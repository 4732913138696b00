package se.delmos.statsbidrag.forms.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.adapter.DefinitionSchema;
import se.delmos.statsbidrag.kernel.Open;

/** Shows the JSON Schema that a form's JSON follows. */
@Service
public class ShowFormSchema {

    private final DefinitionSchema schema;

    ShowFormSchema(DefinitionSchema schema) {
        this.schema = schema;
    }

    @Open(reason = "the format of the forms is public")
    @Transactional(readOnly = true)
    public String show() {
        return schema.text();
    }
}
