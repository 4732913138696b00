package se.delmos.statsbidrag.calls.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.CallTerms;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Drafts a call. The id comes with the form, so that the same form sent twice makes one draft. */
@Service
public class DraftCall {

    private final CallRepository calls;
    private final Ordinances ordinances;
    private final Ledger ledger;
    private final Forms forms;
    private final Clock clock;

    DraftCall(CallRepository calls, Ordinances ordinances, Ledger ledger, Forms forms, Clock clock) {
        this.calls = calls;
        this.ordinances = ordinances;
        this.ledger = ledger;
        this.forms = forms;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void draft(CallId id, CallTerms terms) {
        if (calls.findById(id.value()).isPresent()) {
            return;
        }
        refuseUnless(isPublished(terms.form()), "calls.form.form.missing");
        refuseIf(asksForFiles(terms.form()), "calls.form.form.files");
        refuseForms(terms.stages().view());
        var wording = ordinances.inForce(terms.ordinance(), terms.window().firstDay());
        var year = appropriation(terms.appropriation()).year();
        calls.save(new Call(id, terms, wording.id(), year, clock.instant()));
    }

    private void refuseForms(CallStages stages) {
        stages.interestForm().ifPresent(form -> {
            refuseUnless(isPublished(form), "calls.form.form.missing");
            refuseIf(asksForFiles(form), "calls.form.form.files");
        });
        stages.earlierCalls()
                .forEach(earlier ->
                        refuseUnless(calls.require(earlier).isPublished(), "calls.stages.earlier.not-published"));
    }

    private boolean isPublished(FormVersionId form) {
        return forms.published().stream().anyMatch(published -> published.id().equals(form));
    }

    /** Applications cannot carry files yet: a form that asks for them would stop everyone who applies. */
    private boolean asksForFiles(FormVersionId form) {
        return forms.definition(form)
                .questions()
                .flatMap(question -> Stream.concat(Stream.of(question), question.columns().stream()))
                .anyMatch(question -> question.type() == QuestionType.FILE);
    }

    private AppropriationView appropriation(AppropriationId id) {
        return ledger.appropriations().stream()
                .filter(appropriation -> appropriation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }
}
