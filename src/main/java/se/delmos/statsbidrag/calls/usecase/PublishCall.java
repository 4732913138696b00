package se.delmos.statsbidrag.calls.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.ArrivalClock;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ledger.LedgerPosting;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Publishes a call: the money is set aside and the case opened with it, or nothing happens. A second time does nothing. */
@Service
public class PublishCall {

    private final CallRepository calls;
    private final Ordinances ordinances;
    private final LedgerPosting ledger;
    private final CallDiary diary;
    private final CallFit fit;
    private final ArrivalClock clock;

    PublishCall(
            CallRepository calls,
            Ordinances ordinances,
            LedgerPosting ledger,
            CallDiary diary,
            CallFit fit,
            ArrivalClock clock) {
        this.calls = calls;
        this.ordinances = ordinances;
        this.ledger = ledger;
        this.diary = diary;
        this.fit = fit;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void publish(CallId id, long version) {
        var call = calls.require(id);
        if (call.isPublished()) {
            return;
        }
        StaleVersion.refuseUnless(call.version() == version, id);
        call.refuseUnfinished();
        fit.refuseMisfit(call);
        call.refuseTooLate(clock.instant());
        var wording = ordinances.inForce(
                call.terms().ordinance(), call.terms().window().firstDay());
        var budget = ledger.allot(
                call.terms().appropriation(), call.terms().title(), call.terms().frame());
        calls.save(call.publish(wording.id(), budget, diary.open(call), clock.instant()));
    }
}
