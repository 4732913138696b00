package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.Letters;
import se.delmos.statsbidrag.kernel.Display;

/** Prints a trial as what would be sent, marked as a trial on every page. The file is stored nowhere. */
@Service
public class PrintTrial {

    /** Stands where a case number would. */
    private static final String MARK = "PROV";

    private final CheckTrial checkTrial;
    private final Letters letters;
    private final Clock clock;

    PrintTrial(CheckTrial checkTrial, Letters letters, Clock clock) {
        this.checkTrial = checkTrial;
        this.letters = letters;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public byte[] print(CallId id) {
        var trial = checkTrial.check(id, Display.SWEDISH);
        var today = LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
        return letters.pdf("trial", Map.of("page", trial, "caseNumber", MARK, "date", today));
    }
}
