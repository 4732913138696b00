package se.delmos.statsbidrag.calls.usecase;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.MadeUpApplicant;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.Trial;
import se.delmos.statsbidrag.calls.model.TrialRepository;
import se.delmos.statsbidrag.forms.Filling;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** A person's own trial of a call, and the form it fills in. */
@Component
class Trials {

    private final TrialRepository trials;
    private final CallRepository calls;
    private final CallFit fit;
    private final Ordinances ordinances;
    private final CurrentActor actor;

    Trials(TrialRepository trials, CallRepository calls, CallFit fit, Ordinances ordinances, CurrentActor actor) {
        this.trials = trials;
        this.calls = calls;
        this.fit = fit;
        this.ordinances = ordinances;
        this.actor = actor;
    }

    /** Returns the person's trial, or a new one, as somebody who may apply, that is nowhere until it is saved. */
    Trial of(CallId call) {
        var person = actor.require().id();
        return trials.findByCallIdAndPerson(call.value(), person.value())
                .orElseGet(() -> new Trial(UUID.randomUUID(), call, person).as(firstWhoMayApply(call)));
    }

    /** Returns the person's trial to change; refuses a page that another window of theirs has overtaken. */
    Trial of(CallId call, long version) {
        var trial = of(call);
        StaleVersion.refuseUnless(trial.version() == version, call);
        return trial;
    }

    private MadeUpApplicant firstWhoMayApply(CallId call) {
        var wording = fit.wording(calls.require(call));
        var kind = Arrays.stream(MadeUpApplicant.Kind.values())
                .filter(each -> wording.filter(law -> law.admits(each.name())).isPresent())
                .findFirst()
                .orElse(MadeUpApplicant.Kind.MUNICIPALITY);
        return new MadeUpApplicant(kind, Optional.empty());
    }

    Filling filling(Trial trial, CallView call) {
        var headings = ordinances.version(call.version()).uses().stream()
                .map(heading -> new Choice(heading.code(), new Text(heading.text(), "")))
                .toList();
        return new Filling(call.form(), trial.answers(), Map.of(FormDefinition.ORDINANCE_USES, headings));
    }

    void save(Trial trial) {
        trials.save(trial);
    }

    void forget(Trial trial) {
        trials.delete(trial);
    }
}
