package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallAim;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.calls.CallContent;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallTexts;

/** What a call says beside its window and its money, section by section. A section that nobody has written is null. */
@Embeddable
class Contents {

    @Convert(converter = Columns.Texts.class)
    private @Nullable CallTexts texts;

    @Convert(converter = Columns.Aim.class)
    private @Nullable CallAim aim;

    @Convert(converter = Columns.Assessment.class)
    private @Nullable CallAssessment assessment;

    @Convert(converter = Columns.Listed.class)
    private Columns.@Nullable Lines conditions;

    @Convert(converter = Columns.Payout.class)
    private @Nullable CallPayout payout;

    private @Nullable LocalDate reportDue;

    @Convert(converter = Columns.Listed.class)
    private Columns.@Nullable Lines costTypes;

    protected Contents() {}

    void say(CallTexts written) {
        texts = written;
    }

    void aimAt(CallPart.Aim part) {
        aim = part.aim();
    }

    void assessBy(CallPart.Assessment part) {
        assessment = part.assessment();
    }

    void require(CallPart.Conditions part) {
        conditions = new Columns.Lines(part.texts());
    }

    void payBy(CallPart.Payout part) {
        payout = part.payout();
        reportDue = part.reportDue().orElse(null);
    }

    void reportBy(LocalDate day) {
        reportDue = day;
    }

    void payFor(CallPart.Costs part) {
        costTypes = new Columns.Lines(part.types());
    }

    Stream<CallPart> parts() {
        return Stream.<Optional<? extends CallPart>>of(
                        Optional.ofNullable(aim).map(CallPart.Aim::new),
                        Optional.ofNullable(assessment).map(CallPart.Assessment::new),
                        Optional.ofNullable(conditions)
                                .map(Columns.Lines::lines)
                                .map(CallPart.Conditions::new),
                        paidBy(),
                        Optional.ofNullable(costTypes).map(Columns.Lines::lines).map(CallPart.Costs::new))
                .flatMap(Optional::stream);
    }

    CallTexts texts() {
        return Objects.requireNonNullElse(texts, CallTexts.NONE);
    }

    Optional<LocalDate> reportDue() {
        return Optional.ofNullable(reportDue);
    }

    CallContent view() {
        return new CallContent(
                texts(),
                Objects.requireNonNullElse(aim, CallAim.NONE),
                Objects.requireNonNullElse(assessment, CallAssessment.NONE),
                lines(conditions),
                paid(),
                lines(costTypes));
    }

    private Optional<CallPart.Payout> paidBy() {
        return payout == null && reportDue == null
                ? Optional.empty()
                : Optional.of(new CallPart.Payout(paid(), reportDue()));
    }

    private CallPayout paid() {
        return Objects.requireNonNullElse(payout, CallPayout.NONE);
    }

    private static List<String> lines(Columns.@Nullable Lines written) {
        return written == null ? List.of() : written.lines();
    }
}
