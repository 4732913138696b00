package se.delmos.statsbidrag.calls.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;

/** Keeps the case of a call. The diary is kept in Swedish. */
@Component
class CallDiary {

    /** The party of the case: a call is the agency's own matter. */
    private static final String AGENCY = "Delegationen mot segregation";

    private final Registry registry;

    CallDiary(Registry registry) {
        this.registry = registry;
    }

    CaseNumber open(Call call) {
        return registry.openCase("Utlysning: " + call.terms().title(), AGENCY, drawnUp("Utlysning"));
    }

    void record(Call call, String subject) {
        registry.record(call.caseNumber().orElseThrow(), drawnUp(subject));
    }

    void recordChange(Call call, Set<Part> parts) {
        record(call, "Ändrad utlysning: " + parts.stream().map(CallDiary::name).collect(Collectors.joining(", ")));
    }

    private static String name(Part part) {
        return switch (part) {
            case TITLE -> "rubriken";
            case SUMMARY -> "texten";
            case CEILING -> "taket per sökande";
            case ACTIVITY -> "tiden för arbetet";
            case REPORT_DUE -> "dagen för slutrapport";
            case FORM -> "formuläret";
            case DURATION -> "tiden det tar att söka";
            case NEEDS -> "vad man behöver";
            case CONTACT -> "kontaktuppgifterna";
            case INTEREST -> "tiden för intresseanmälan";
        };
    }

    private static NewRecord drawnUp(String subject) {
        return new NewRecord(Direction.DRAWN_UP, subject, AGENCY, Optional.empty());
    }
}
