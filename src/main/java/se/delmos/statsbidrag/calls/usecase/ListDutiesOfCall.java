package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;

/** Lists what the agency has to report of a call. */
@Service
public class ListDutiesOfCall {

    private final ReportingDutyRepository duties;
    private final CallRepository calls;
    private final DutyLists lists;

    ListDutiesOfCall(ReportingDutyRepository duties, CallRepository calls, DutyLists lists) {
        this.duties = duties;
        this.calls = calls;
        this.lists = lists;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','MANAGEMENT','AUDITOR')")
    @Transactional(readOnly = true)
    public DutiesOfCall list(CallId id) {
        var call = calls.require(id);
        return new DutiesOfCall(call.terms().title(), lists.of(duties.findByCallId(id.value())));
    }

    /** What is to be reported of one call. */
    public record DutiesOfCall(String title, List<ListedDuty> duties) {}
}
