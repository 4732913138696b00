package se.delmos.statsbidrag.screening.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationSearch;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.FindingKind;
import se.delmos.statsbidrag.screening.model.Overlap;

/** Finds the other applications that the organisations of a case take part in, over all calls (R-119-14). */
@Component
class OtherCases {

    private final Applications applications;
    private final ApplicationSearch search;
    private final CaseLines lines;

    OtherCases(Applications applications, ApplicationSearch search, CaseLines lines) {
        this.applications = applications;
        this.search = search;
        this.lines = lines;
    }

    List<OtherCase> of(CaseFacts facts) {
        var ids = facts.ids().toList();
        var found = new LinkedHashMap<ApplicationId, ApplicationView>();
        Stream.concat(ids.stream().flatMap(id -> applications.of(id).stream()), search.withPartner(ids).stream())
                .filter(other -> !other.id().equals(facts.application().id()))
                .forEach(other -> found.put(other.id(), other));
        return lines.of(found.values()).stream()
                .map(line -> new OtherCase(
                        new FindingKey(FindingKind.OTHER_CASE, line.id().value()),
                        line,
                        Overlap.of(facts.period(), line.period())))
                .toList();
    }
}
