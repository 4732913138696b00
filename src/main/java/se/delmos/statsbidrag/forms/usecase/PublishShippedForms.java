package se.delmos.statsbidrag.forms.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.FormVersionView;
import se.delmos.statsbidrag.forms.adapter.DefinitionSchema;
import se.delmos.statsbidrag.forms.model.DefinitionJson;
import se.delmos.statsbidrag.forms.model.Form;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.kernel.SystemOnly;

/**
 * Publishes the forms that are shipped with the product: a new one as a form's first version, a changed one as its next.
 * Run twice it does nothing the second time.
 */
@Service
public class PublishShippedForms {

    private final FormRepository forms;
    private final DefinitionSchema schema;
    private final Clock clock;

    PublishShippedForms(FormRepository forms, DefinitionSchema schema, Clock clock) {
        this.forms = forms;
        this.schema = schema;
        this.clock = clock;
    }

    /** Returns how many versions were published. */
    @SystemOnly(reason = "run when the application starts")
    @Transactional
    public int publish() {
        var published = 0;
        for (var file : files()) {
            published += publish(file) ? 1 : 0;
        }
        return published;
    }

    private boolean publish(Resource file) {
        var code = Objects.requireNonNull(file.getFilename()).replace(".json", "");
        var definition = read(file);
        var sha256 = DefinitionJson.sha256(DefinitionJson.write(definition));
        var form = forms.findByCode(code);
        if (form.flatMap(Form::view)
                        .map(FormVersionView::sha256)
                        .filter(sha256::equals)
                        .isPresent()
                || form.flatMap(Form::draft).isPresent()) {
            return false;
        }
        var next = form.orElseGet(() -> new Form(FormId.create(), Optional.of(code), definition, clock.instant()));
        if (form.isPresent()) {
            next.draft(definition, clock.instant());
        }
        forms.save(next.publish(clock.instant()));
        return true;
    }

    private FormDefinition read(Resource file) {
        try {
            var json = file.getContentAsString(StandardCharsets.UTF_8);
            var faults = schema.faults(json);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(file.getFilename() + ": " + faults);
            }
            return schema.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:forms/ready/*.json");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
