package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The expressions of interest of a call, those that came first at the top. */
public record InterestsPage(CallId call, String callTitle, boolean mayAnswer, List<Line> lines) {

    public long waiting() {
        return lines.stream().filter(line -> line.status().equals("RECEIVED")).count();
    }

    /** One expression of interest: RECEIVED, INVITED or DECLINED. */
    public record Line(
            InterestId id,
            CaseNumber caseNumber,
            String organisation,
            String county,
            Instant receivedAt,
            boolean late,
            String text,
            List<Part> parts,
            String status,
            Optional<String> reason) {}
}
