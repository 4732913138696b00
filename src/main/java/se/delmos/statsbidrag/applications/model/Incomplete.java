package se.delmos.statsbidrag.applications.model;

import java.util.List;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A draft cannot be handed in yet. Carries all that is missing, so that the writer mends it in one go. */
public class Incomplete extends RuleViolation {

    private final transient List<FormGap> gaps;

    public Incomplete(List<FormGap> gaps) {
        super("applications.submit.incomplete", gaps.size());
        this.gaps = List.copyOf(gaps);
    }

    public List<FormGap> gaps() {
        return gaps;
    }
}
