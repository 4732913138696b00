package se.delmos.statsbidrag.calls.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;

/**
 * What may be changed of a published call. The ordinance, its wording, the frame and the window are not among it.
 *
 * @param interestClosesAt the first moment an expression of interest is late from now on; as before where none is said
 */
public record ChangedTerms(
        String title,
        String summary,
        Optional<Money> ceiling,
        Period activity,
        LocalDate reportDue,
        FormVersionId form,
        Optional<Instant> interestClosesAt) {

    /** Terms that leave the time for expressions of interest as it was. */
    public ChangedTerms(
            String title,
            String summary,
            Optional<Money> ceiling,
            Period activity,
            LocalDate reportDue,
            FormVersionId form) {
        this(title, summary, ceiling, activity, reportDue, form, Optional.empty());
    }

    public static ChangedTerms of(CallView call) {
        return new ChangedTerms(
                call.title(),
                call.summary(),
                call.ceiling(),
                call.activity(),
                call.reportDue(),
                call.form(),
                call.stages().interestClosesAt());
    }

    /** Returns the same terms with what a call says where they leave something as it was. */
    public ChangedTerms over(CallView call) {
        var closes = interestClosesAt.or(() -> call.stages().interestClosesAt());
        return new ChangedTerms(title, summary, ceiling, activity, reportDue, form, closes);
    }

    /** Returns what becomes another. Refuses nothing at all, and what must not be changed in a call as it stands. */
    public Set<Part> differingFrom(CallView call) {
        refuseIf(call.status() == CallStatus.DRAFT, "calls.change.not-published");
        refuseIf(call.isCancelled(), "calls.change.cancelled");
        requireSound(call.frame());
        var was = of(call);
        var parts = EnumSet.allOf(Part.class);
        var is = over(call);
        parts.removeIf(part -> is.text(part).equals(was.text(part)));
        refuseIf(parts.isEmpty(), "calls.change.nothing");
        var onlyTexts = parts.stream().allMatch(Part::isText);
        refuseIf(call.status() == CallStatus.CLOSED && !onlyTexts, "calls.change.closed");
        if (parts.contains(Part.INTEREST)) {
            requireLongerInterest(call);
        }
        return parts;
    }

    /** Interest can only be expressed for longer, and not after the call opens: then nobody could be invited in time. */
    private void requireLongerInterest(CallView call) {
        var closes = interestClosesAt.orElseThrow();
        refuseIf(call.stages().interestClosesAt().isEmpty(), "calls.revise.interest.none");
        refuseIf(closes.isBefore(call.interestClosesAt()), "calls.revise.interest.shorter");
        refuseIf(closes.isAfter(call.opensAt()), "calls.revise.interest.after-opening");
    }

    private void requireSound(Money frame) {
        var highest = ceiling.orElse(frame);
        refuseIf(!highest.isPositive() || !highest.isWholeKronor(), "calls.ceiling.not-whole-kronor");
        refuseIf(highest.isMoreThan(frame), "calls.revise.ceiling.above-frame");
        refuseIf(!reportDue.isAfter(activity.to()), "calls.report-due.before-activity-ends");
    }

    /** Returns one of them as the log keeps it: amounts in öre, days as year, month and day. */
    public String text(Part part) {
        return switch (part) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case CEILING -> ceiling.map(Money::ore).map(String::valueOf).orElse("");
            case ACTIVITY -> activity.from() + "/" + activity.to();
            case REPORT_DUE -> reportDue.toString();
            case FORM -> form.toString();
            case INTEREST -> interestClosesAt.map(Instant::toString).orElse("");
        };
    }
}
