package se.delmos.statsbidrag.forms.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import se.delmos.statsbidrag.forms.usecase.ShowFormSchema;

/** The public JSON Schema that a form's JSON follows. */
@Controller
class FormSchemaController {

    private final ShowFormSchema showFormSchema;

    FormSchemaController(ShowFormSchema showFormSchema) {
        this.showFormSchema = showFormSchema;
    }

    @GetMapping(path = "/formular/schema.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String schema() {
        return showFormSchema.show();
    }
}
