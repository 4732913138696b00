package se.delmos.statsbidrag.applications.model;

import java.util.Map;
import se.delmos.statsbidrag.applications.SigningId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** An edit would void signatures: nothing is saved until the writer has been told whose, and has chosen. */
public class SignaturesAtStake extends RuleViolation {

    private final SigningId signing;
    private final transient Map<String, String> held;

    /**
     * @param names whose signatures they are
     * @param held what was typed and is not saved, by path
     */
    public SignaturesAtStake(SigningId signing, String names, Map<String, String> held) {
        super("signing.stake", names);
        this.signing = signing;
        this.held = Map.copyOf(held);
    }

    public SigningId signing() {
        return signing;
    }

    public Map<String, String> held() {
        return held;
    }
}
