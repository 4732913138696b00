package se.delmos.statsbidrag.calls.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.SeenSections;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.ordinances.Ordinances;

/**
 * Writes sections of a draft call anew, in any order, until it is published. Saves come one after the other, so that what two
 * people write in different sections is all kept; the later of two in the same section is refused.
 */
@Service
public class ComposeCall {

    private final CallRepository calls;
    private final Ordinances ordinances;
    private final Ledger ledger;
    private final CallForms forms;
    private final CurrentActor actor;
    private final Clock clock;

    ComposeCall(
            CallRepository calls,
            Ordinances ordinances,
            Ledger ledger,
            CallForms forms,
            CurrentActor actor,
            Clock clock) {
        this.calls = calls;
        this.ordinances = ordinances;
        this.ledger = ledger;
        this.forms = forms;
        this.actor = actor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void compose(CallId id, SeenSections seen, List<? extends CallPart> parts) {
        var call = calls.requireLocked(id);
        for (var part : parts) {
            requireForms(call, part);
            call.compose(part, seen, actor.require().id(), clock.instant());
            look(call, part);
        }
        call.terms()
                .givenWindow()
                .map(window -> ordinances.inForce(call.terms().ordinance(), window.firstDay()))
                .ifPresent(wording -> call.readUnder(wording.id()));
        calls.save(call);
    }

    /** A form can be chosen by its latest version; a call may keep an earlier one that it has. */
    private void requireForms(Call call, CallPart part) {
        var has = call.terms().parts().stream().flatMap(ComposeCall::form).toList();
        form(part)
                .filter(form -> !has.contains(form))
                .forEach(form -> refuseUnless(forms.isPublished(form), "compose.form.form.missing"));
    }

    /** Returns the form that a section asks: the application's, or that for expressions of interest. */
    private static Stream<FormVersionId> form(CallPart part) {
        if (part instanceof CallPart.Staged staged) {
            return staged.stages().interestForm().stream();
        }
        return part instanceof CallPart.Asked asked ? Stream.of(asked.form()) : Stream.empty();
    }

    /** Looks at what a section says of other modules' things. */
    private void look(Call call, CallPart part) {
        if (part instanceof CallPart.Funding funding) {
            call.drawOn(appropriation(funding.appropriation()).year());
        } else if (part instanceof CallPart.Staged staged) {
            look(staged.stages());
        }
    }

    private void look(CallStages stages) {
        stages.interestForm().ifPresent(form -> refuseIf(forms.asksForFiles(form), "compose.stages.form.files"));
        stages.earlierCalls()
                .forEach(earlier ->
                        refuseUnless(calls.require(earlier).isPublished(), "compose.stages.earlier.not-published"));
    }

    private AppropriationView appropriation(AppropriationId id) {
        return ledger.appropriations().stream()
                .filter(appropriation -> appropriation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }
}
