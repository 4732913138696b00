package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentPage;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The expressions of interest of a call, those that came first at the top. */
public record InterestsPage(CallId call, String callTitle, boolean mayAnswer, List<Line> lines) {

    public long waiting() {
        return lines.stream().filter(line -> line.status().equals("RECEIVED")).count();
    }

    /** One expression of interest: RECEIVED, ASKED, INVITED, DECLINED or WRITTEN_OFF. */
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
            Optional<String> reason,
            Optional<Evidence> evidence,
            Optional<String> inTimeAfterAll) {

        /** Tells whether it can still be answered. */
        public boolean isOpen() {
            return status.equals("RECEIVED") || status.equals("ASKED");
        }
    }

    /** What was asked for before the answer, and the files that were handed in and are cleared. */
    public record Evidence(String what, LocalDate due, Optional<Instant> handedInAt, AttachmentPage files) {}
}
