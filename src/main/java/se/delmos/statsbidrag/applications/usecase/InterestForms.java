package se.delmos.statsbidrag.applications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestDraft;
import se.delmos.statsbidrag.applications.model.InterestDraftRepository;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.applications.usecase.InterestPage.Asking;
import se.delmos.statsbidrag.applications.usecase.ShowSection.Retold;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Identities;

/** Expressions of interest as filled-in forms, to write on and to read. */
@Component
class InterestForms {

    private final InterestDraftRepository drafts;
    private final FilledForms filledForms;
    private final Forms forms;
    private final Identities identities;
    private final OwnDetails details;

    InterestForms(
            InterestDraftRepository drafts,
            FilledForms filledForms,
            Forms forms,
            Identities identities,
            OwnDetails details) {
        this.drafts = drafts;
        this.filledForms = filledForms;
        this.forms = forms;
        this.identities = identities;
        this.details = details;
    }

    /**
     * Returns the form to write on as the organisation left it, with what is told again; before it has written anything, with
     * what is registered of it. Nothing where there is no form.
     */
    Optional<Asking> asking(CallView call, ApplicantId organisation, Retold retold) {
        var draft = drafts.findByCallIdAndApplicantId(call.id().value(), organisation.value());
        return draft.map(InterestDraft::form)
                .or(() -> call.stages().interestForm())
                .map(form -> asking(call, organisation, form, draft, retold));
    }

    private Asking asking(
            CallView call, ApplicantId organisation, FormVersionId form, Optional<InterestDraft> draft, Retold retold) {
        var known = details.of(organisation, form);
        var saved = draft.map(InterestDraft::answers).orElseGet(known::answers);
        var answers = new HashMap<>(saved);
        answers.putAll(retold.own());
        var filling = filledForms.of(form, call, answers);
        var sections = forms.definition(form).sections();
        var paths = sections.stream()
                .flatMap(section -> forms.paths(filling, section.id()).stream())
                .toList();
        return new Asking(
                draft.map(InterestDraft::revision).orElse(0),
                Shown.of(saved, paths).toString(),
                sections.stream()
                        .map(section ->
                                forms.page(filling, section.id(), retold.gaps(), LocaleContextHolder.getLocale()))
                        .toList(),
                known.foundIn(answers),
                draft.map(InterestDraft::savedAt),
                draft.map(InterestDraft::savedBy).map(identities::nameOf).orElse(""));
    }

    /** Returns what was asked and answered; nothing for an expression of interest in a short text. */
    List<Part> parts(ExpressionOfInterest interest, CallView call, Locale locale) {
        return interest.form()
                .map(form -> filledForms.of(form, call, interest.answers()))
                .map(filling -> filledForms.parts(filling, filledForms.check(filling), locale))
                .orElse(List.of());
    }
}
