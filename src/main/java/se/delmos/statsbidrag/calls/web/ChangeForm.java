package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallTexts.Contact;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.ChangeFaults;
import se.delmos.statsbidrag.calls.model.ChangedTerms;
import se.delmos.statsbidrag.calls.model.ChangedTerms.Practical;
import se.delmos.statsbidrag.calls.usecase.OfferCallChange.Offer;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What an administrator writes to change a published call. */
record ChangeForm(
        long version,

        @NotBlank(message = "{compose.form.title.missing}")
        @Size(max = 200, message = "{compose.form.title.long}")
        @Nullable
        String title,

        @NotBlank(message = "{compose.form.summary.missing}")
        @Size(max = 2000, message = "{compose.form.text.long}")
        @Nullable
        String summary,

        @Nullable Money ceiling,

        @NotNull(message = "{compose.form.activity-from.missing}") @Nullable
        LocalDate activityFrom,

        @NotNull(message = "{compose.form.activity-to.missing}") @Nullable
        LocalDate activityTo,

        @NotNull(message = "{compose.form.report-due.missing}") @Nullable
        LocalDate reportDue,

        @NotNull(message = "{compose.form.form.missing}")
        @Pattern(regexp = "[0-9a-f-]{36}", message = "{compose.form.form.missing}")
        @Nullable
        String form,

        @Size(max = 2000, message = "{compose.form.text.long}") @Nullable
        String duration,

        @Size(max = 2000, message = "{compose.form.text.long}") @Nullable
        String needs,

        @Size(max = 200, message = "{compose.form.contact.long}") @Nullable
        String contactName,

        @Size(max = 200, message = "{compose.form.contact.long}")
        @Email(message = "{compose.form.contact-email.odd}")
        @Nullable
        String contactEmail,

        @Size(max = 40, message = "{compose.form.contact.long}") @Nullable
        String contactPhone,

        @Nullable LocalDate interestTo,

        @Pattern(regexp = StagesForm.TIME, message = "{compose.stages.interest.to-time.wrong}") @Nullable
        String interestToTime,

        @NotBlank(message = "{calls.revise.reason.missing}")
        @Size(max = 1000, message = "{calls.change.reason.long}")
        @Nullable
        String reason) {

    static ChangeForm of(Offer offer) {
        var call = offer.call();
        var texts = call.content().texts();
        var interest = call.stages().interestClosesAt().map(Display::lastMinute).map(StagesForm::local);
        return new ChangeForm(
                offer.version(),
                call.title(),
                call.summary(),
                call.ceiling().orElse(null),
                call.activity().from(),
                call.activity().to(),
                call.reportDue(),
                call.form().toString(),
                texts.duration(),
                texts.needs(),
                texts.contact().name(),
                texts.contact().email(),
                texts.contact().phone(),
                interest.map(LocalDateTime::toLocalDate).orElse(null),
                interest.map(StagesForm::clock).orElse(null),
                null);
    }

    /** Returns the terms of a form without field errors; what contradicts itself is refused. */
    ChangedTerms terms() {
        var from = given(activityFrom);
        var to = given(activityTo);
        if (to.isBefore(from)) {
            throw new RuleViolation("calls.activity.ends-before-it-starts");
        }
        return new ChangedTerms(
                given(title).strip(),
                given(summary).strip().replace("\r\n", "\n"),
                Optional.ofNullable(ceiling),
                new Period(from, to),
                given(reportDue),
                FormVersionId.of(given(form)),
                Optional.ofNullable(contactEmail).map(email -> practical()),
                StagesForm.moment(interestTo, interestToTime, StagesForm.LAST).map(StagesForm::late));
    }

    /** Returns the sentences on what contradicts in what can be read, also where something else cannot. */
    List<String> contradictions(CallView call) {
        var reversed = activityFrom != null && activityTo != null && activityTo.isBefore(activityFrom)
                ? Stream.of("calls.activity.ends-before-it-starts")
                : Stream.<String>empty();
        var late = reportDue != null && activityTo != null
                ? ChangeFaults.reportDue(reportDue, activityTo)
                : Stream.<String>empty();
        var emptied = Optional.ofNullable(contactEmail).stream()
                .flatMap(email -> ChangeFaults.emptied(
                        practical(), ChangedTerms.of(call).practical().orElseThrow()));
        return Stream.of(
                        ChangeFaults.ceiling(Optional.ofNullable(ceiling), call.frame()),
                        reversed,
                        late,
                        emptied,
                        interest(call))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private Stream<String> interest(CallView call) {
        if (interestToTime != null && !interestToTime.matches(StagesForm.TIME)) {
            return Stream.empty();
        }
        if (interestTo == null) {
            return interestToTime == null || interestToTime.isBlank()
                    ? Stream.empty()
                    : Stream.of("compose.stages.interest.half");
        }
        var closes = StagesForm.moment(interestTo, interestToTime, StagesForm.LAST);
        return ChangeFaults.interest(closes.map(StagesForm::late), call);
    }

    private Practical practical() {
        var contact = new Contact(
                SectionForm.text(contactName), SectionForm.text(contactEmail), SectionForm.text(contactPhone));
        return new Practical(SectionForm.text(duration), SectionForm.text(needs), contact);
    }

    String givenReason() {
        return given(reason).strip();
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
