package se.delmos.statsbidrag.calls.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.model.Code;
import se.delmos.statsbidrag.calls.model.Code.NewCode;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.model.CodeRepository;

/** Puts an entry last in a list that calls choose from. */
@Service
public class AddCode {

    private final CodeRepository codes;
    private final Clock clock;

    AddCode(CodeRepository codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void add(CodeList list, NewCode added) {
        var entries = codes.findAllByOrderByListAscPositionAsc().stream()
                .filter(entry -> entry.list() == list)
                .toList();
        refuseIf(entries.stream().anyMatch(entry -> entry.code().equals(added.code())), "compose.codes.code.taken");
        var last = entries.stream().mapToInt(Code::position).max().orElse(0);
        codes.save(new Code(list, added, last + 1, clock.instant()));
    }
}
