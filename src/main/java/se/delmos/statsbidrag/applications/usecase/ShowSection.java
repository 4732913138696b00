package se.delmos.statsbidrag.applications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.SectionSave;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.applications.usecase.SectionPage.Stake;
import se.delmos.statsbidrag.applications.usecase.SectionPage.Terms;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;

/** Shows one section of a draft to write in. */
@Service
public class ShowSection {

    private final OwnApplications own;
    private final Calls calls;
    private final Identities identities;
    private final FilledForms filledForms;
    private final Forms forms;
    private final Signatures signatures;
    private final OpenSections sections;
    private final AskedCompletions asked;
    private final Circumstances circumstances;
    private final ApplicationFiles files;
    private final OwnDetails details;
    private final Remarks remarks;

    ShowSection(
            OwnApplications own,
            Calls calls,
            Identities identities,
            FilledForms filledForms,
            Forms forms,
            Signatures signatures,
            OpenSections sections,
            AskedCompletions asked,
            Circumstances circumstances,
            ApplicationFiles files,
            OwnDetails details,
            Remarks remarks) {
        this.own = own;
        this.calls = calls;
        this.identities = identities;
        this.filledForms = filledForms;
        this.forms = forms;
        this.signatures = signatures;
        this.sections = sections;
        this.asked = asked;
        this.circumstances = circumstances;
        this.files = files;
        this.details = details;
        this.remarks = remarks;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public SectionPage show(ApplicationId id, String section, Retold retold) {
        var application = own.requireForAnswering(id);
        sections.requireOpen(application, section);
        return page(application, calls.require(application.call()), section, retold);
    }

    private SectionPage page(Application application, CallView call, String section, Retold retold) {
        Locale locale = LocaleContextHolder.getLocale();
        var saved = application.answers().read();
        var answers = new HashMap<>(saved);
        answers.putAll(retold.own());
        var known = details.of(application.applicant(), application.form());
        var filling = filledForms.of(application, call, answers);
        var shown = Shown.of(saved, forms.paths(filling, section));
        var last = application.answers().lastSaveOf(section);
        return new SectionPage(
                application.id(),
                call.title(),
                !application.stage().isBeingWritten(),
                !application.answers().earlier().isEmpty() && own.mayWrite(application),
                forms.page(filling, section, retold.gaps(), locale),
                known.foundIn(answers),
                files.attached(application),
                shown.toString(),
                application.answers().revisionOf(section),
                last.map(SectionSave::savedAt),
                last.map(SectionSave::savedBy).map(ActorId::new).map(identities::nameOf),
                terms(application, call, section, known.lackAccount(answers)),
                remarks(application, call, section, locale),
                own.home(application),
                stake(application),
                Closing.of(call, circumstances.now()),
                application.stage().isRevision(),
                asked.page(application, call));
    }

    private Optional<Stake> stake(Application application) {
        return signatures
                .open(application)
                .filter(round -> own.mayWrite(application))
                .filter(round -> !round.signers().isEmpty())
                .map(round -> new Stake(round.id(), signatures.names(round)));
    }

    private List<Remark> remarks(Application application, CallView call, String section, Locale locale) {
        var check = filledForms.check(application, call);
        return remarks.of(check, filledForms.definition(application), call, locale).stream()
                .filter(remark -> remark.section().equals(section))
                .toList();
    }

    private Terms terms(Application application, CallView call, String section, boolean lacksAccount) {
        var definition = filledForms.definition(application);
        var meanings = definition.section(section).stream()
                .flatMap(asked -> asked.questions().stream())
                .flatMap(question -> question.meaning().stream())
                .toList();
        return new Terms(
                call.ceiling().filter(ceiling -> meanings.contains(Meaning.AMOUNT)),
                Optional.of(call.activity()).filter(activity -> meanings.contains(Meaning.PERIOD)),
                Optional.of(application.applicant())
                        .filter(organisation ->
                                lacksAccount && own.mayWrite(application) && meanings.contains(Meaning.ACCOUNT)));
    }

    /**
     * What is told again on a page that could not be left.
     *
     * @param gaps what to say at the answers
     * @param own the person's own texts where somebody else's hold, by path
     */
    public record Retold(List<FormGap> gaps, Map<String, String> own) {

        public static Retold nothing() {
            return new Retold(List.of(), Map.of());
        }
    }
}
