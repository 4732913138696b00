package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationContent.Answer;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.forms.Filling;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormPage;
import se.delmos.statsbidrag.forms.FormPage.Asked;
import se.delmos.statsbidrag.forms.FormPage.Control;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Applications as filled-in forms: what is asked, by the form version and by the wording that was frozen on the call. */
@Component
class FilledForms {

    private final Forms forms;
    private final Ordinances ordinances;

    FilledForms(Forms forms, Ordinances ordinances) {
        this.forms = forms;
        this.ordinances = ordinances;
    }

    FormDefinition definition(Application application) {
        return forms.definition(application.form());
    }

    /** Returns the path of the answer that names the application; every application form has one. */
    String titlePath(Application application) {
        return definition(application).question(Meaning.TITLE).orElseThrow().id();
    }

    FormDefinition definition(FormVersionId form) {
        return forms.definition(form);
    }

    Filling of(Application application, CallView call, Map<String, String> answers) {
        return of(application.form(), call, answers);
    }

    Filling of(FormVersionId form, CallView call, Map<String, String> answers) {
        var headings = ordinances.version(call.version()).uses().stream()
                .map(heading -> new Choice(heading.code(), new Text(heading.text(), "")))
                .toList();
        return new Filling(form, answers, Map.of("ordinance-uses", headings));
    }

    Filling draft(Application application, CallView call) {
        return of(application, call, application.answers().read());
    }

    FormCheck check(Filling filling) {
        return forms.check(filling);
    }

    FormCheck check(Application application, CallView call) {
        return check(draft(application, call));
    }

    /** Returns the sections that are asked, with what was answered, for reading. */
    List<Part> parts(Filling filling, FormCheck check, Locale locale) {
        return check.sections().stream()
                .map(section -> part(forms.page(filling, section, List.of(), locale)))
                .toList();
    }

    private static Part part(FormPage page) {
        return new Part(
                page.section(),
                page.title(),
                page.visible()
                        .map(asked -> new Answer(asked.label(), asked.answer(), anchor(asked)))
                        .toList());
    }

    /** Returns the id of the first thing to type in: there the answer is changed. */
    private static String anchor(Asked asked) {
        return Stream.concat(
                        asked.controls().stream(), asked.grid().rows().stream().flatMap(row -> row.cells().stream()))
                .findFirst()
                .map(Control::path)
                .orElse(asked.id());
    }

    /** Returns what the answer at a path is called. */
    String label(Application application, String path, Locale locale) {
        return definition(application)
                .questionAt(path)
                .map(question -> question.label().in(locale))
                .orElse(path);
    }
}
