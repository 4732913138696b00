package se.delmos.statsbidrag.calls.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;

/** Shows a reporting duty. */
@Service
public class ShowDuty {

    private final ReportingDutyRepository duties;
    private final DutyLists lists;

    ShowDuty(ReportingDutyRepository duties, DutyLists lists) {
        this.duties = duties;
        this.lists = lists;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','MANAGEMENT','AUDITOR')")
    @Transactional(readOnly = true)
    public ListedDuty show(ReportingDutyId id) {
        return lists.listed(duties.require(id));
    }
}
