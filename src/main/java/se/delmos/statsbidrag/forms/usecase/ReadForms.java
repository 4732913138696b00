package se.delmos.statsbidrag.forms.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.Filling;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDifference;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.FormPage;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.FormVersionView;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.WhenAsked;
import se.delmos.statsbidrag.forms.model.Completeness;
import se.delmos.statsbidrag.forms.model.Differences;
import se.delmos.statsbidrag.forms.model.Filled;
import se.delmos.statsbidrag.forms.model.Form;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.forms.model.HandingIn;
import se.delmos.statsbidrag.forms.model.Landing;
import se.delmos.statsbidrag.forms.model.Paths;
import se.delmos.statsbidrag.forms.model.Sent;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** The forms as other modules see them. Who may see the answers is the other module's matter. */
@Service
@Transactional(readOnly = true)
public class ReadForms implements Forms {

    private static final String REASON = "part of other use cases; a form itself is no secret";

    private final FormRepository forms;
    private final Definitions definitions;
    private final PageBuilder pages;
    private final GapSentences sentences;
    private final ConditionSentences conditions;

    ReadForms(
            FormRepository forms,
            Definitions definitions,
            PageBuilder pages,
            GapSentences sentences,
            ConditionSentences conditions) {
        this.forms = forms;
        this.definitions = definitions;
        this.pages = pages;
        this.sentences = sentences;
        this.conditions = conditions;
    }

    @Override
    @SystemOnly(reason = REASON)
    public FormDefinition definition(FormVersionId version) {
        return definitions.of(version);
    }

    @Override
    @SystemOnly(reason = REASON)
    public WhenAsked whenAsked(FormVersionId version, Locale locale) {
        return conditions.of(definitions.of(version), locale);
    }

    @Override
    @SystemOnly(reason = REASON)
    public List<FormVersionView> published() {
        return forms.findAllByName().stream()
                .flatMap(form -> form.view().stream())
                .toList();
    }

    @Override
    @SystemOnly(reason = REASON)
    public Optional<FormVersionView> shipped(String code) {
        return forms.findByCode(code).flatMap(Form::view);
    }

    @Override
    @SystemOnly(reason = REASON)
    public FormVersionView latest(FormVersionId version) {
        return forms.findByVersion(version.value()).flatMap(Form::view).orElseThrow(() -> new NotFound(version));
    }

    @Override
    @SystemOnly(reason = REASON)
    public FormDifference difference(FormVersionId before, FormVersionId after) {
        return Differences.between(definitions.of(before), definitions.of(after));
    }

    @Override
    @SystemOnly(reason = REASON)
    public List<String> paths(Filling filling, String section) {
        var filled = definitions.filled(filling);
        return Paths.of(section(filled, section), filled::typed);
    }

    @Override
    @SystemOnly(reason = REASON)
    public FormCheck check(Filling filling) {
        return check(definitions.filled(filling));
    }

    @Override
    @SystemOnly(reason = REASON)
    public String sentence(FormGap gap, Locale locale) {
        return sentences.of(gap, locale);
    }

    @Override
    @SystemOnly(reason = REASON)
    public FormPage page(Filling filling, String section, List<FormGap> gaps, Locale locale) {
        var filled = definitions.filled(filling);
        return pages.page(filled, section(filled, section), gaps, locale);
    }

    @Override
    @SystemOnly(reason = REASON)
    public Map<String, String> typed(Filling before, String section, Map<String, List<String>> sent) {
        var filled = definitions.filled(before);
        return new Sent(filled, sent).of(section(filled, section));
    }

    @Override
    @SystemOnly(reason = REASON)
    public Optional<String> landing(Filling after, Map<String, List<String>> sent) {
        return new Landing(definitions.filled(after), sent).id();
    }

    static FormCheck check(Filled filled) {
        return new FormCheck(
                filled.form().sections().stream()
                        .filter(filled::isSectionVisible)
                        .map(Section::id)
                        .toList(),
                filled.visible().collect(Collectors.toUnmodifiableSet()),
                Completeness.gaps(filled),
                HandingIn.of(filled));
    }

    private static Section section(Filled filled, String id) {
        return filled.form().section(id).orElseThrow(() -> new NotFound(id));
    }
}
