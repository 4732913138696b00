package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.ordinances.RuleView;

/** Puts a call together with its wording and with the rule that says who may apply. */
@Component
class DescribeCall {

    private final CallRepository calls;
    private final Ordinances ordinances;
    private final Forms forms;
    private final Clock clock;

    DescribeCall(CallRepository calls, Ordinances ordinances, Forms forms, Clock clock) {
        this.calls = calls;
        this.ordinances = ordinances;
        this.forms = forms;
        this.clock = clock;
    }

    CallDetails describe(Call call) {
        var now = clock.instant();
        var view = call.viewAt(now);
        return new CallDetails(
                view,
                call.window().firstDay(),
                call.window().lastDay(),
                ordinances.version(view.version()),
                forms.definition(view.form()),
                recipients(view.version()),
                view.takesInterestAt(now),
                earlier(view),
                call.extension(),
                call.cancellation(),
                call.caseNumber());
    }

    private List<String> earlier(CallView view) {
        return view.stages().earlierCalls().stream()
                .map(earlier -> calls.require(earlier).title())
                .sorted()
                .toList();
    }

    /** The first rule of each ordinance is who may apply: R-118-01, R-119-01. */
    RuleView recipients(OrdinanceVersionId version) {
        var ordinance = version.value().substring(0, version.value().indexOf('-'));
        return ordinances.rule(new RuleId("R-" + ordinance + "-01"), version);
    }
}
