package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.CodeRepository;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.ordinances.RuleView;

/** Puts a call together with its wording and with the rule that says who may apply. */
@Component
class DescribeCall {

    /** What an applicant has to be beside the kind of organisation, where the wording lays it down. */
    private static final List<RuleId> CONDITIONS = Stream.of(
                    "R-118-03",
                    "R-118-04",
                    "R-119-02",
                    "R-119-03",
                    "R-119-04",
                    "R-119-05",
                    "R-119-06",
                    "R-119-10",
                    "R-119-11")
            .map(RuleId::new)
            .toList();

    private final CallRepository calls;
    private final Ordinances ordinances;
    private final Forms forms;
    private final CodeRepository codes;
    private final Clock clock;

    DescribeCall(CallRepository calls, Ordinances ordinances, Forms forms, CodeRepository codes, Clock clock) {
        this.calls = calls;
        this.ordinances = ordinances;
        this.forms = forms;
        this.codes = codes;
        this.clock = clock;
    }

    CallDetails describe(Call call) {
        var now = clock.instant();
        var view = call.viewAt(now);
        return new CallDetails(
                view,
                ordinances.version(view.version()),
                forms.definition(view.form()),
                forms.whenAsked(view.form(), LocaleContextHolder.getLocale()),
                CodeLists.of(codes.findAllByOrderByListAscPositionAsc(), LocaleContextHolder.getLocale()),
                recipients(view.version()),
                ordinances.thatHold(view.version(), CONDITIONS),
                view.takesInterestAt(now),
                earlier(view),
                call.extension(),
                call.changes().latestFirst(),
                call.cancellation(),
                call.caseNumber());
    }

    private List<String> earlier(CallView view) {
        return view.stages().earlierCalls().stream()
                .map(earlier -> calls.require(earlier).terms().title())
                .sorted()
                .toList();
    }

    RuleView recipients(OrdinanceVersionId version) {
        return ordinances.whoMayApply(version);
    }
}
