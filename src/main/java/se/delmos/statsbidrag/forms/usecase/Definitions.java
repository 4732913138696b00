package se.delmos.statsbidrag.forms.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.Filling;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.adapter.PlaceLists;
import se.delmos.statsbidrag.forms.model.Filled;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.kernel.NotFound;

/** Reads definitions. A published one is read once: it never changes. */
@Component
class Definitions {

    private final FormRepository forms;
    private final PlaceLists places;
    private final Map<FormVersionId, FormDefinition> published = new ConcurrentHashMap<>();

    Definitions(FormRepository forms, PlaceLists places) {
        this.forms = forms;
        this.places = places;
    }

    FormDefinition of(FormVersionId id) {
        var known = published.get(id);
        if (known != null) {
            return known;
        }
        var version = forms.findVersion(id.value()).orElseThrow(() -> new NotFound(id));
        var definition = version.definition();
        if (version.isPublished()) {
            published.put(id, definition);
        }
        return definition;
    }

    Filled filled(Filling filling) {
        return filled(of(filling.version()), filling.answers(), filling.choices());
    }

    Filled filled(FormDefinition definition, Map<String, String> answers, Map<String, List<Choice>> choices) {
        var lists = new HashMap<>(places.all());
        lists.putAll(choices);
        return new Filled(definition, answers, lists);
    }
}
