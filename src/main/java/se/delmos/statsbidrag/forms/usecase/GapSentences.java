package se.delmos.statsbidrag.forms.usecase;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.FormGap;

/** Says in words what stands between a filled-in form and its handing in. */
@Component
class GapSentences {

    private final MessageSource texts;

    GapSentences(MessageSource texts) {
        this.texts = texts;
    }

    String of(FormGap gap, Locale locale) {
        return gap.message().map(message -> message.in(locale)).orElseGet(() -> {
            var arguments = Stream.concat(Stream.of(label(gap, locale)), gap.arguments().stream())
                    .toArray();
            return texts.getMessage("forms.gap." + gap.reason(), arguments, locale);
        });
    }

    private String label(FormGap gap, Locale locale) {
        var label = gap.label().in(locale);
        return gap.column()
                .map(column -> label + ", " + texts.getMessage("forms.funding." + column.code(), null, locale))
                .orElse(label);
    }
}
