package se.delmos.statsbidrag.screening.usecase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationSearch;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.imports.AwardView;
import se.delmos.statsbidrag.imports.OtherAwards;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Searches applications over all calls and other givers' awards, by organisation number or by words. */
@Service
public class SearchFunding {

    static final int MOST = 100;

    private static final int FEWEST_LETTERS = 3;

    private final Applicants applicants;
    private final Applications applications;
    private final ApplicationSearch search;
    private final OtherAwards awards;
    private final CaseLines lines;

    SearchFunding(
            Applicants applicants,
            Applications applications,
            ApplicationSearch search,
            OtherAwards awards,
            CaseLines lines) {
        this.applicants = applicants;
        this.applications = applications;
        this.search = search;
        this.awards = awards;
        this.lines = lines;
    }

    /** Returns what is found, at most {@value #MOST} of each. Refuses words that are too short to search for. */
    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public Result search(String words) {
        var loaded = awards.loaded();
        if (words.isBlank()) {
            return new Result(Optional.empty(), List.of(), List.of(), loaded.awards(), loaded.givers());
        }
        RuleViolation.refuseIf(words.strip().length() < FEWEST_LETTERS, "screening.search.short");
        var number = OrganisationNumber.parse(words);
        var cases = number.map(this::of).orElseGet(() -> saying(words.strip()));
        var found = number.map(known -> awards.to(List.of(known))).orElseGet(() -> awards.saying(words.strip(), MOST));
        return new Result(
                Optional.of(words.strip()),
                lines.of(cases.stream().limit(MOST).toList()),
                found.stream().limit(MOST).toList(),
                loaded.awards(),
                loaded.givers());
    }

    private Collection<ApplicationView> of(OrganisationNumber number) {
        return applicants.findByNumber(number).map(List::of).map(this::of).orElse(List.of());
    }

    private Collection<ApplicationView> saying(String words) {
        return distinct(Stream.concat(of(applicants.named(words, MOST)).stream(), search.titled(words, MOST).stream()));
    }

    private Collection<ApplicationView> of(List<ApplicantView> organisations) {
        List<ApplicantId> ids = organisations.stream()
                .flatMap(organisation -> applicants.everyIdOf(organisation.id()).stream())
                .toList();
        return distinct(Stream.concat(
                ids.stream().flatMap(id -> applications.of(id).stream()), search.withPartner(ids).stream()));
    }

    private static Collection<ApplicationView> distinct(Stream<ApplicationView> some) {
        var found = new LinkedHashMap<ApplicationId, ApplicationView>();
        some.forEach(application -> found.put(application.id(), application));
        return found.values();
    }

    /**
     * What was found.
     *
     * @param words what was searched for; empty before anything was
     * @param loaded how many awards of other givers there are to search
     */
    public record Result(
            Optional<String> words, List<CaseLine> cases, List<AwardView> awards, long loaded, List<String> givers) {

        public boolean isCut() {
            return cases.size() == MOST || awards.size() == MOST;
        }
    }
}
