package se.delmos.statsbidrag.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.review.usecase.CompleteFormalCheck.Command;

/** The result of the formal check. Judgements are {@code true} or {@code false} by rule id. */
record FormalCheckForm(
        long version,
        @Nullable Map<String, String> judgements,

        @NotBlank(message = "{review.formal.outcome.missing}") @Nullable
        String outcome,

        @NotBlank(message = "{review.formal.reasons-missing}") @Size(max = 20000) @Nullable
        String reasons) {

    static final String PASS = "pass";
    static final String FAIL = "fail";

    static FormalCheckForm empty(long version) {
        return new FormalCheckForm(version, Map.of(), null, null);
    }

    Command command(ApplicationId application) {
        var judged = answers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Boolean.valueOf(answer.getValue())));
        return new Command(application, version, judged, PASS.equals(outcome), reasons == null ? "" : reasons);
    }

    /** Returns what was chosen for a rule, for the page when it is shown again. */
    public String chosen(String rule) {
        return answers().getOrDefault(rule, "");
    }

    private Map<String, String> answers() {
        return judgements == null ? Map.of() : judgements;
    }
}
