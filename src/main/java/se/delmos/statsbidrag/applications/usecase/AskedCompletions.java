package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.CompletionView.Change;
import se.delmos.statsbidrag.applications.Completions.Section;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.CompletionRepository;
import se.delmos.statsbidrag.applications.model.Content;
import se.delmos.statsbidrag.applications.usecase.DraftPage.Asked;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;

/** The completion that an application waits for, and what has changed when it comes in. */
@Component
class AskedCompletions {

    private final CompletionRepository completions;
    private final Contents contents;
    private final Reception reception;
    private final FilledForms forms;
    private final Circumstances circumstances;

    AskedCompletions(
            CompletionRepository completions,
            Contents contents,
            Reception reception,
            FilledForms forms,
            Circumstances circumstances) {
        this.completions = completions;
        this.contents = contents;
        this.reception = reception;
        this.forms = forms;
        this.circumstances = circumstances;
    }

    /** Returns what is awaited, as the applicant's pages tell it. */
    Optional<Asked> page(Application application, CallView call) {
        return completions
                .awaited(application)
                .map(completion -> new Asked(
                        completion.what(), completion.due(), untouched(application, completion.sections(), call)));
    }

    /** Returns those of the named sections in which every answer is as it was sent. */
    private List<Section> untouched(Application application, List<String> named, CallView call) {
        var locale = LocaleContextHolder.getLocale();
        var parts = forms.parts(application, forms.draft(application, call), forms.check(application, call), locale);
        var changed = contents.changes(application, call, parts, locale).before();
        return parts.stream()
                .filter(part -> named.contains(part.section()))
                .filter(part -> part.answers().stream().noneMatch(answer -> changed.containsKey(answer.question())))
                .map(part -> new Section(part.section(), part.title()))
                .toList();
    }

    /** Hands in what was asked for, in the place of what was sent before. */
    Application handIn(Application application, Content content, CallView call) {
        var now = circumstances.now();
        var parts = contents.parts(application, call, content, Display.SWEDISH);
        var compared = contents.changes(application, call, parts, Display.SWEDISH);
        var before = compared.before();
        var changed = parts.stream()
                .flatMap(part -> part.answers().stream())
                .filter(answer -> before.containsKey(answer.question()))
                .map(answer -> new Change(
                        answer.label(), before.getOrDefault(answer.question(), ""), Contents.readable(answer)));
        var gone = compared.gone().stream()
                .flatMap(part -> part.answers().stream())
                .map(answer -> new Change(answer.label(), Contents.readable(answer), ""));
        var changes = Stream.concat(changed, gone).toList();
        completions.awaited(application).ifPresent(completion -> completions.save(completion.handIn(changes, now)));
        var arrival = reception.receiveCompletion(application, content);
        return application.submitChanges(content, arrival, forms.titlePath(application), now);
    }
}
