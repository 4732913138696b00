package se.delmos.statsbidrag.notifications.usecase;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.notifications.model.MailText;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;

/** Shows what a template's mail looks like, in both languages, with example data. */
@Service
public class PreviewTemplate {

    private final MailTexts texts;

    PreviewTemplate(MailTexts texts) {
        this.texts = texts;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public Preview preview(String key) {
        var template = NoticeTemplate.of(key).orElseThrow(() -> new NotFound(key));
        return new Preview(
                key,
                template.audience().name(),
                Sample.of(texts.example(template, Display.SWEDISH)),
                Sample.of(texts.example(template, Locale.ENGLISH)));
    }

    /** A template with its mail in both languages. */
    public record Preview(String key, String audience, Sample swedish, Sample english) {}

    /** A mail as it would be read. */
    public record Sample(String subject, String body) {

        static Sample of(MailText text) {
            return new Sample(text.subject(), text.body());
        }
    }
}
