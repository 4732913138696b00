package se.delmos.statsbidrag.calls.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.calls.CallAim;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.CallTexts;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/**
 * A section of a call as it is written. What contradicts itself cannot be made; what is only not finished can, and is a
 * {@link CallGap} until it is.
 */
public sealed interface CallPart {

    /** Returns the section of this kind among those of a call, where it is written. */
    static <T extends CallPart> Optional<T> find(List<CallPart> parts, Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    default CallSection section() {
        return CallSection.of(getClass());
    }

    /** Puts the section in the place of what was written before. */
    void writeTo(CallTerms terms);

    /** Returns what is not finished. */
    default List<CallGap> lacks() {
        return List.of();
    }

    /** Returns what a call of a later round, called so, takes over; nothing of days or of a year's money. */
    default Optional<CallPart> forNewRound(String title) {
        return Optional.of(this);
    }

    /** What the call is, in words. */
    record Introduction(String title, String summary, CallTexts texts) implements CallPart {

        @Override
        public void writeTo(CallTerms terms) {
            terms.introduce(this);
        }

        @Override
        public Optional<CallPart> forNewRound(String newTitle) {
            return Optional.of(new Introduction(newTitle, summary, texts));
        }

        @Override
        public List<CallGap> lacks() {
            return section()
                    .gaps(
                            summary.isEmpty() ? "compose.gap.summary" : "",
                            texts.duration().isEmpty() ? "compose.gap.duration" : "",
                            texts.needs().isEmpty() ? "compose.gap.needs" : "",
                            texts.contact().email().isEmpty() ? "compose.gap.contact" : "");
        }
    }

    /** What comes before an application (R-PROC-02, R-PROC-04). */
    record Staged(CallStages stages) implements CallPart {

        public Staged {
            Stages.of(stages);
        }

        @Override
        public void writeTo(CallTerms terms) {
            terms.stage(this);
        }

        @Override
        public Optional<CallPart> forNewRound(String title) {
            return Optional.of(new Staged(stages.undated()));
        }
    }

    /** When applications are taken and when the work may take place (R-PROC-11). */
    record Times(Window window, Period activity) implements CallPart {

        @Override
        public void writeTo(CallTerms terms) {
            terms.schedule(this);
        }

        @Override
        public Optional<CallPart> forNewRound(String title) {
            return Optional.empty();
        }
    }

    /** The money: taken from an appropriation, with the most that one applicant may get (R-PROC-10). */
    record Funding(AppropriationId appropriation, Money frame, Optional<Money> ceiling) implements CallPart {

        public Funding {
            FundingCheck.wrong(Optional.of(frame), ceiling).stream().findFirst().ifPresent(sentence -> {
                throw new RuleViolation(sentence);
            });
        }

        /** Returns what lacks when only so much is left of the appropriation (R-ANSL-01). */
        public Optional<CallGap> lacksOf(Money left) {
            return Optional.of(
                            new CallGap(section(), "compose.gap.frame", List.of(Display.kr(frame), Display.kr(left))))
                    .filter(gap -> frame.isMoreThan(left));
        }

        @Override
        public void writeTo(CallTerms terms) {
            terms.fund(this);
        }

        @Override
        public Optional<CallPart> forNewRound(String title) {
            return Optional.empty();
        }
    }

    /** The ordinance that the call rests on. */
    record Law(OrdinanceNumber ordinance) implements CallPart {

        @Override
        public void writeTo(CallTerms terms) {
            terms.restOn(this);
        }
    }

    /** Where the call wants an effect. */
    record Aim(CallAim aim) implements CallPart {

        @Override
        public void writeTo(CallTerms terms) {
            terms.contents().aimAt(this);
        }

        @Override
        public List<CallGap> lacks() {
            return section().gaps(aim.areas().isEmpty() ? "compose.gap.areas" : "");
        }
    }

    /** How applications are weighed. */
    record Assessment(CallAssessment assessment) implements CallPart {

        @Override
        public void writeTo(CallTerms terms) {
            terms.contents().assessBy(this);
        }

        @Override
        public List<CallGap> lacks() {
            return section().notWhole(assessment.weight(), "compose.gap.weights");
        }
    }

    /** What a grant is given on. */
    record Conditions(List<String> texts) implements CallPart {

        public Conditions {
            texts = List.copyOf(texts);
        }

        @Override
        public void writeTo(CallTerms terms) {
            terms.contents().require(this);
        }
    }

    /** How it is paid and reported; the final report is due after the work is done (R-PROC-11). */
    record Payout(CallPayout payout, Optional<LocalDate> reportDue) implements CallPart {

        @Override
        public void writeTo(CallTerms terms) {
            terms.contents().payBy(this);
        }

        @Override
        public List<CallGap> lacks() {
            var days = section()
                    .gaps(
                            payout.isDated() ? "" : "compose.gap.payout-days",
                            reportDue.isPresent() ? "" : "compose.gap.report-due");
            var shares = section().notWhole(payout.share(), "compose.gap.shares");
            return Stream.concat(shares.stream(), days.stream()).toList();
        }

        @Override
        public Optional<CallPart> forNewRound(String title) {
            return Optional.of(new Payout(payout.undated(), Optional.empty()));
        }
    }

    /** The cost types that the call pays for, by their codes. */
    record Costs(List<String> types) implements CallPart {

        public Costs {
            types = List.copyOf(types);
        }

        @Override
        public void writeTo(CallTerms terms) {
            terms.contents().payFor(this);
        }

        @Override
        public List<CallGap> lacks() {
            return section().gaps(types.isEmpty() ? "compose.gap.costs" : "");
        }
    }

    /** The published version of the form that applicants fill in. */
    record Asked(FormVersionId form) implements CallPart {

        @Override
        public void writeTo(CallTerms terms) {
            terms.ask(this);
        }
    }
}
