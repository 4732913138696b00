package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallArrivals;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.InTurn;
import se.delmos.statsbidrag.kernel.NotFound;

/** Sends an organisation's expression of interest in a call that asks for a short text, once. */
@Service
public class ExpressInterest {

    private final CallArrivals arrivals;
    private final InterestReception reception;
    private final Eligible eligible;

    ExpressInterest(CallArrivals arrivals, InterestReception reception, Eligible eligible) {
        this.arrivals = arrivals;
        this.reception = reception;
        this.eligible = eligible;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @InTurn
    @Transactional
    public void express(CallId id, String text) {
        var call = arrivals.hold(id);
        var organisation = reception.writer();
        if (reception.isReceived(id, organisation)) {
            return;
        }
        if (call.stages().interestForm().isPresent()) {
            throw new NotFound(id);
        }
        eligible.require(call, organisation);
        reception.keep(reception.receive(call, organisation, text), call);
    }
}
