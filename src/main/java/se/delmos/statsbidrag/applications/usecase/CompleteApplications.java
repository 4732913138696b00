package se.delmos.statsbidrag.applications.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.CompletionView;
import se.delmos.statsbidrag.applications.Completions;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.Completion;
import se.delmos.statsbidrag.applications.model.CompletionRepository;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Asks for completion of applications and tells what came of it, for the module in which officers examine them. */
@Service
public class CompleteApplications implements Completions {

    private static final String OFFICERS = "part of an officer's use case, which carries the authorisation";

    private final ApplicationRepository applications;
    private final CompletionRepository completions;
    private final FilledForms filledForms;
    private final Forms forms;
    private final Calls calls;
    private final Contents contents;
    private final Diary diary;
    private final Signatures signatures;
    private final Identities identities;
    private final Circumstances circumstances;

    CompleteApplications(
            ApplicationRepository applications,
            CompletionRepository completions,
            FilledForms filledForms,
            Forms forms,
            Calls calls,
            Contents contents,
            Diary diary,
            Signatures signatures,
            Identities identities,
            Circumstances circumstances) {
        this.applications = applications;
        this.completions = completions;
        this.filledForms = filledForms;
        this.forms = forms;
        this.calls = calls;
        this.contents = contents;
        this.diary = diary;
        this.signatures = signatures;
        this.identities = identities;
        this.circumstances = circumstances;
    }

    @Override
    @Transactional
    @SystemOnly(reason = OFFICERS)
    public void ask(ApplicationId id, Request request) {
        var application = locked(id);
        restoreUnnamed(application, request.sections());
        signatures.open(application).ifPresent(signatures::cancel);
        var officer = circumstances.sender();
        var completion = completions
                .awaited(application)
                .map(open -> open.askFor(application, request, officer))
                .orElseGet(() -> Completion.ask(application, request, officer));
        completions.save(completion);
        applications.save(application);
        diary.recordCompletionAsked(application.arrival().caseNumber(), contents.party(application));
    }

    /** Changes that were begun before stay in the sections that are named; elsewhere they go among the earlier versions. */
    private void restoreUnnamed(Application application, List<String> named) {
        if (!application.stage().isRevision()) {
            return;
        }
        var handedIn = application.content().answers();
        var filling = filledForms.draft(application, calls.require(application.call()));
        for (var section : filledForms.definition(application).sections()) {
            if (!named.contains(section.id())) {
                var texts = new HashMap<String, String>();
                forms.paths(filling, section.id()).forEach(path -> texts.put(path, handedIn.getOrDefault(path, "")));
                var revision = application.answers().revisionOf(section.id());
                application.save(
                        new Typing(section.id(), revision, texts),
                        filledForms.titlePath(application),
                        circumstances.person(),
                        circumstances.now());
            }
        }
    }

    @Override
    @Transactional
    @SystemOnly(reason = OFFICERS)
    public void end(ApplicationId id) {
        var application = locked(id);
        completions.awaited(application).ifPresent(completion -> {
            restoreUnnamed(application, List.of());
            completion.end(application);
            applications.save(application);
        });
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = OFFICERS)
    public List<CompletionView> of(ApplicationId id) {
        return completions.findByApplicationIdOrderByAskedAtDesc(id.value()).stream()
                .map(completion -> view(completion, required(id)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = OFFICERS)
    public List<Section> sections(ApplicationId id) {
        var locale = LocaleContextHolder.getLocale();
        return filledForms.definition(required(id)).sections().stream()
                .map(section -> new Section(section.id(), section.title().in(locale)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the reminders; no page reaches it")
    public List<Awaited> awaitedOn(LocalDate due) {
        return completions.findAwaitedOn(due).stream()
                .map(application -> new Awaited(
                        application.id(),
                        application.applicant(),
                        application.arrival().caseNumber()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = OFFICERS)
    public Set<ApplicationId> awaitedAmong(Collection<ApplicationId> ids) {
        return completions.findAwaited(ids.stream().map(ApplicationId::value).toList()).stream()
                .map(ApplicationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private CompletionView view(Completion completion, Application application) {
        FormDefinition form = filledForms.definition(application);
        var locale = LocaleContextHolder.getLocale();
        return new CompletionView(
                completion.sections().stream()
                        .flatMap(id -> form.section(id).stream())
                        .map(section ->
                                new Section(section.id(), section.title().in(locale)))
                        .toList(),
                completion.what(),
                completion.due(),
                completion.askedAt(),
                identities.nameOf(completion.askedBy()),
                completion.handedInAt(),
                completion.isAwaited() && application.stage().isCompleting(),
                completion.changes());
    }

    private Application locked(ApplicationId id) {
        return applications.findLockedById(id.value()).orElseThrow(() -> new NotFound(id));
    }

    private Application required(ApplicationId id) {
        return applications.findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
