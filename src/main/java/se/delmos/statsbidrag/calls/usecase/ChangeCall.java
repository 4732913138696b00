package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallCases;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.ChangeLog.Signed;
import se.delmos.statsbidrag.calls.model.ChangedTerms;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.StaleVersion;

/**
 * Changes a published call, with a published reason: logged, registered and told of. What was late and is in time now is no
 * longer marked late (R-FL-04). The same change again does nothing.
 */
@Service
public class ChangeCall {

    private final CallRepository calls;
    private final CallForms forms;
    private final CallCases cases;
    private final CallDiary diary;
    private final CurrentActor actor;
    private final Clock clock;

    ChangeCall(
            CallRepository calls, CallForms forms, CallCases cases, CallDiary diary, CurrentActor actor, Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.cases = cases;
        this.diary = diary;
        this.actor = actor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void change(CallId id, long version, ChangedTerms to, String reason) {
        var call = calls.requireLocked(id);
        var was = call.viewAt(clock.instant());
        if (isDone(call, was, to, reason)) {
            return;
        }
        StaleVersion.refuseUnless(call.version() == version, id);
        forms.requireSameForm(was.form(), to.form());
        var parts = to.differingFrom(was);
        var now = clock.instant();
        calls.save(call.change(to, new Signed(actor.require().id(), now, reason)));
        diary.recordChange(call, parts);
        if (parts.contains(Part.INTEREST)) {
            cases.correctLateness(id, reason, now);
        }
    }

    private static boolean isDone(Call call, CallView is, ChangedTerms to, String reason) {
        return ChangedTerms.of(is).equals(to.over(is))
                && call.changes().latestFirst().stream()
                        .findFirst()
                        .filter(last -> last.reason().equals(reason))
                        .isPresent();
    }
}
