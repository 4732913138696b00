package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;

/** Lists what the agency has to report of all its calls, what is due first at the top. */
@Service
public class ListDuties {

    private final ReportingDutyRepository duties;
    private final CallRepository calls;
    private final DutyLists lists;

    ListDuties(ReportingDutyRepository duties, CallRepository calls, DutyLists lists) {
        this.duties = duties;
        this.calls = calls;
        this.lists = lists;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','MANAGEMENT','AUDITOR')")
    @Transactional(readOnly = true)
    public AllDuties list() {
        return new AllDuties(
                lists.of(duties.findAll()),
                calls.findAllLatestFirst().stream()
                        .map(call -> new Titled(call.id(), call.terms().title()))
                        .toList());
    }

    /**
     * All that is to be reported.
     *
     * @param calls what it can be of, the latest first
     */
    public record AllDuties(List<ListedDuty> duties, List<Titled> calls) {}

    /** A call by its title. */
    public record Titled(CallId id, String title) {}
}
