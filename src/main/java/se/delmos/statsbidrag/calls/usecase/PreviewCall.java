package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallGap;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.WordingsDuringWindow;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Shows a call to staff as the public will see it, with its money and with what to think of before publishing. */
@Service
public class PreviewCall {

    private final CallRepository calls;
    private final DescribeCall describe;
    private final Ordinances ordinances;
    private final Ledger ledger;
    private final CallFit fit;

    PreviewCall(CallRepository calls, DescribeCall describe, Ordinances ordinances, Ledger ledger, CallFit fit) {
        this.calls = calls;
        this.describe = describe;
        this.ordinances = ordinances;
        this.ledger = ledger;
        this.fit = fit;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public CallPreview preview(CallId id) {
        var call = calls.require(id);
        if (!call.terms().isWhole()) {
            throw new NotFound(id);
        }
        var wordings =
                WordingsDuringWindow.of(call.terms().ordinance(), call.terms().window(), ordinances.versions());
        return new CallPreview(
                describe.describe(call), appropriation(call), wordings, fit.warnings(call), call.version());
    }

    private AppropriationView appropriation(Call call) {
        return ledger.appropriations().stream()
                .filter(appropriation -> appropriation.id().equals(call.terms().appropriation()))
                .findFirst()
                .orElseThrow(() -> new NotFound(call.terms().appropriation()));
    }

    /**
     * A call before it is published.
     *
     * @param wordings the wordings that hold on some day of the window
     * @param warnings what else to think of
     * @param version what the publish form must carry
     */
    public record CallPreview(
            CallDetails details,
            AppropriationView appropriation,
            WordingsDuringWindow wordings,
            List<CallGap> warnings,
            long version) {}
}
