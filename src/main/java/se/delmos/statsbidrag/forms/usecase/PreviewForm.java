package se.delmos.statsbidrag.forms.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.FormPage;
import se.delmos.statsbidrag.forms.model.Filled;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.forms.model.Paths;
import se.delmos.statsbidrag.forms.model.Sent;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows a form as its writers will see it, with test answers that are kept nowhere. */
@Service
public class PreviewForm {

    private static final List<Choice> EXAMPLES = List.of(
            new Choice("exempel-1", new Text("Första punkten i 4 §", "The first heading of section 4")),
            new Choice("exempel-2", new Text("Andra punkten i 4 §", "The second heading of section 4")));

    private final FormRepository forms;
    private final Definitions definitions;
    private final PageBuilder pages;
    private final GapSentences sentences;

    PreviewForm(FormRepository forms, Definitions definitions, PageBuilder pages, GapSentences sentences) {
        this.forms = forms;
        this.definitions = definitions;
        this.pages = pages;
        this.sentences = sentences;
    }

    /** Reads what was sent of one section and shows another, or the same. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public Preview preview(FormId id, Trial trial, Locale locale) {
        var form = forms.require(id);
        var latest = form.versions().get(form.versions().size() - 1);
        var definition = latest.definition();
        var choices = Map.of(FormDefinition.ORDINANCE_USES, EXAMPLES);
        var before = definitions.filled(definition, trial.answers(), choices);
        var answers = new HashMap<>(trial.answers());
        definition.section(trial.from()).ifPresent(from -> answers.putAll(new Sent(before, trial.sent()).of(from)));
        var filled = definitions.filled(definition, answers, choices);
        var shown = section(filled, trial.to());
        var check = ReadForms.check(filled);
        var gaps =
                check.gaps().stream().filter(gap -> trial.all() || gap.typed()).toList();
        return new Preview(
                definition.title().in(locale),
                definition.sections(),
                shown.id(),
                pages.page(filled, shown, gaps, locale),
                check,
                check.gaps().stream()
                        .map(gap -> new Missing(sentences.of(gap, locale), gap.section(), gap.path()))
                        .toList(),
                carried(filled, answers, shown));
    }

    private static Section section(Filled filled, String wanted) {
        return filled.form()
                .section(wanted)
                .or(() -> filled.form().sections().stream().findFirst())
                .orElseThrow(() -> new NotFound(wanted));
    }

    /** Returns the answers that the page does not show, for it to carry on. */
    private static Map<String, String> carried(Filled filled, Map<String, String> answers, Section shown) {
        var others = new TreeMap<>(answers);
        Paths.of(shown, filled::typed).forEach(others::remove);
        others.values().removeIf(String::isEmpty);
        return others;
    }

    /**
     * Test answers.
     *
     * @param answers what the page carried from before
     * @param from the section that was filled in, empty where none was
     * @param to the section to show, empty for the first
     * @param all whether to say at the answers what is merely missing too
     */
    public record Trial(
            Map<String, String> answers, Map<String, List<String>> sent, String from, String to, boolean all) {}

    /** A section with test answers, and what would be missing of the whole form. */
    public record Preview(
            String title,
            List<Section> sections,
            String section,
            FormPage page,
            FormCheck check,
            List<Missing> gaps,
            Map<String, String> carried) {}

    /**
     * Something that is missing.
     *
     * @param section the part of the form where it is mended
     * @param path the answer there, also the id of its control
     */
    public record Missing(String sentence, String section, String path) {}
}
