package se.delmos.statsbidrag.calls.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.Open;

/** Shows a published call to anyone; a draft is nobody's business yet. */
@Service
public class ShowCall {

    private final CallRepository calls;
    private final DescribeCall describe;

    ShowCall(CallRepository calls, DescribeCall describe) {
        this.calls = calls;
        this.describe = describe;
    }

    @Open(reason = "published calls are public")
    @Transactional(readOnly = true)
    public CallDetails show(CallId id) {
        var call = calls.require(id);
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        return describe.describe(call);
    }
}
