package se.delmos.statsbidrag.calls.web;

import static se.delmos.statsbidrag.calls.web.SectionForm.text;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallTexts;
import se.delmos.statsbidrag.calls.CallTexts.Contact;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Introduction;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;

/** The title and the texts of a call. Only the title must be there to save. */
record IntroductionForm(
        @Nullable String seen,

        @NotBlank(message = "{compose.form.title.missing}")
        @Size(max = 200, message = "{compose.form.title.long}")
        @Nullable
        String title,

        @Size(max = 2000, message = "{compose.form.text.long}") @Nullable
        String summary,

        @Size(max = 2000, message = "{compose.form.text.long}") @Nullable
        String audience,

        @Size(max = 2000, message = "{compose.form.text.long}") @Nullable
        String duration,

        @Size(max = 2000, message = "{compose.form.text.long}") @Nullable
        String needs,

        @Size(max = 2000, message = "{compose.form.text.long}") @Nullable
        String assessment,

        @Size(max = 200, message = "{compose.form.contact.long}") @Nullable
        String contactName,

        @Size(max = 200, message = "{compose.form.contact.long}")
        @Email(message = "{compose.form.contact-email.odd}")
        @Nullable
        String contactEmail,

        @Size(max = 40, message = "{compose.form.contact.long}") @Nullable
        String contactPhone)
        implements SectionForm {

    static IntroductionForm of(ComposedCall call) {
        var written = call.part(Introduction.class).orElseThrow();
        var texts = written.texts();
        return new IntroductionForm(
                SectionForm.seen(call, CallSection.INTRODUCTION),
                written.title(),
                written.summary(),
                texts.audience(),
                texts.duration(),
                texts.needs(),
                texts.assessment(),
                texts.contact().name(),
                texts.contact().email(),
                texts.contact().phone());
    }

    @Override
    public Optional<CallPart> readable() {
        return Optional.of(part());
    }

    @Override
    public CallPart part() {
        return new Introduction(
                text(title),
                text(summary),
                new CallTexts(
                        text(audience),
                        text(duration),
                        text(needs),
                        text(assessment),
                        new Contact(text(contactName), text(contactEmail), text(contactPhone))));
    }
}
