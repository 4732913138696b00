package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.Code;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.model.CodeRepository;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** The calls as other modules see them, as of now. */
@Service
@Transactional(readOnly = true)
public class CallBook implements Calls {

    private final CallRepository calls;
    private final CodeRepository codes;
    private final Clock clock;

    CallBook(CallRepository calls, CodeRepository codes, Clock clock) {
        this.calls = calls;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    @SystemOnly(reason = "read by other modules; the use case that asks carries the authorisation")
    public CallView require(CallId id) {
        var call = calls.require(id);
        if (!call.terms().isWhole()) {
            throw new NotFound(id);
        }
        return call.viewAt(clock.instant());
    }

    @Override
    @SystemOnly(reason = "published calls are public")
    public List<CallView> published() {
        var now = clock.instant();
        return calls.findPublished().stream().map(call -> call.viewAt(now)).toList();
    }

    @Override
    @SystemOnly(reason = "drafts are shown to staff; the work list that asks carries the authorisation")
    public List<CallId> drafted() {
        return calls.findDrafted().stream().map(Call::id).toList();
    }

    @Override
    @SystemOnly(reason = "the names of cost types are public")
    public Optional<String> costType(String name) {
        return codes.findAllByOrderByListAscPositionAsc().stream()
                .filter(code -> code.list() == CodeList.COST_TYPE)
                .filter(code -> code.isNamed(name))
                .map(Code::code)
                .findFirst();
    }

    @Override
    @SystemOnly(reason = "read by other modules; the use case that asks carries the authorisation")
    public Optional<CallStatus> status(CallId id) {
        return calls.findById(id.value()).map(call -> call.statusAt(clock.instant()));
    }

    @Override
    @SystemOnly(reason = "published calls are public")
    public Optional<CallView> roundOf(int budgetYear, OrdinanceNumber ordinance) {
        return calls.findRounds(budgetYear, ordinance.value()).stream()
                .findFirst()
                .map(call -> call.viewAt(clock.instant()));
    }
}
