package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationContent.Answer;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.forms.Filling;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormDifference;
import se.delmos.statsbidrag.forms.FormPage;
import se.delmos.statsbidrag.forms.FormPage.Asked;
import se.delmos.statsbidrag.forms.FormPage.Control;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Applications as filled-in forms: what is asked, by the form version and by the wording that was frozen on the call. */
@Component
class FilledForms {

    private final Forms forms;
    private final Ordinances ordinances;
    private final ApplicationFiles files;
    private final PaidCosts costs;

    FilledForms(Forms forms, Ordinances ordinances, ApplicationFiles files, PaidCosts costs) {
        this.forms = forms;
        this.ordinances = ordinances;
        this.files = files;
        this.costs = costs;
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
        return new Filling(form, answers, Map.of(FormDefinition.ORDINANCE_USES, headings));
    }

    /** Returns a draft as it would be handed in: without the files that the virus scanner has stopped. */
    Filling draft(Application application, CallView call) {
        var typed = application.answers().read();
        return of(application, call, files.withoutStopped(application, typed));
    }

    FormCheck check(Filling filling) {
        return forms.check(filling);
    }

    /** Looks through what is to be handed in: as the form asks, and as the call pays. */
    FormCheck check(Application application, CallView call) {
        return check(application, draft(application, call), call);
    }

    FormCheck check(Application application, Filling filling, CallView call) {
        return costs.look(check(filling), definition(application), call);
    }

    /** Returns the sections that are asked, with what was answered, for reading. */
    List<Part> parts(Application application, Filling filling, FormCheck check, Locale locale) {
        return parts(filling, check, files.of(application, filling.answers()), locale);
    }

    /** Returns the same of what carries no files. */
    List<Part> parts(Filling filling, FormCheck check, Locale locale) {
        return parts(filling, check, Map.of(), locale);
    }

    private List<Part> parts(
            Filling filling, FormCheck check, Map<String, List<AttachmentView>> attached, Locale locale) {
        return check.sections().stream()
                .map(section -> part(forms.page(filling, section, List.of(), locale), attached))
                .toList();
    }

    /** Returns the answers given in a form, for reading, whether they are asked for or not. */
    List<Answer> given(Filling filling, Locale locale) {
        return forms.definition(filling.version()).sections().stream()
                .flatMap(section -> forms.page(filling, section.id(), List.of(), locale).questions().stream())
                .filter(asked -> !asked.answer().isBlank())
                .map(asked -> new Answer(
                        asked.label(), asked.answer(), List.of(), asked.id(), asked.calculated(), asked.sums()))
                .toList();
    }

    FormDifference difference(Application application, CallView call) {
        return forms.difference(application.form(), call.form());
    }

    /** Tells whether the call asks a later version of the form than the draft was written in. */
    boolean isOutgrown(Application application, CallView call) {
        return !application.stage().isRevision() && !application.form().equals(call.form());
    }

    private static Part part(FormPage page, Map<String, List<AttachmentView>> attached) {
        return new Part(
                page.section(),
                page.title(),
                page.visible()
                        .map(asked -> new Answer(
                                asked.label(),
                                asked.answer(),
                                attached.getOrDefault(asked.id(), List.of()),
                                anchor(asked),
                                asked.calculated(),
                                asked.sums()))
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

    /** Tells whether the answer at a path is files, which are not typed. */
    boolean asksForFiles(Application application, String path) {
        return files.isAskedFor(application, path);
    }

    /** Returns what was typed as people read it: of files, their names. */
    String readable(Application application, String path, String typed) {
        return asksForFiles(application, path)
                ? Value.Files.parse(typed).files().stream()
                        .map(Value.File::name)
                        .collect(Collectors.joining("\n"))
                : typed;
    }

    /** Returns what the answer at a path is called. */
    String label(Application application, String path, Locale locale) {
        return label(application.form(), path, locale);
    }

    String label(FormVersionId form, String path, Locale locale) {
        return definition(form)
                .questionAt(path)
                .map(question -> question.label().in(locale))
                .orElse(path);
    }
}
