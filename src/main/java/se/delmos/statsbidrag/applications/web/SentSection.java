package se.delmos.statsbidrag.applications.web;

import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.delmos.statsbidrag.applications.SigningId;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.applications.usecase.SaveSection.Sent;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A section as its page sent it. What the page carries besides answers begins with an underscore: no question is called so. */
record SentSection(Sent content, boolean changesRows, Optional<SigningId> voids) {

    /** Reads what was sent; refuses what no page of ours sends. */
    static SentSection of(String section, MultiValueMap<String, String> sent) {
        var content = new Sent(
                section,
                revision(first(sent, "_revision")),
                first(sent, "_writer"),
                Shown.parse(first(sent, "_shown")),
                sent);
        var voids =
                Optional.of(first(sent, "_void")).filter(id -> !id.isEmpty()).map(SigningId::of);
        return new SentSection(content, sent.containsKey("add") || sent.containsKey("remove"), voids);
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    private static int revision(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notOurs) {
            throw new RuleViolation("applications.save.incomplete-page");
        }
    }
}
