package se.delmos.statsbidrag.applicants.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.model.AccessRequest;
import se.delmos.statsbidrag.applicants.model.AccessRequestRepository;
import se.delmos.statsbidrag.applicants.model.Mandate;
import se.delmos.statsbidrag.applicants.model.MandateRepository;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;

/** Lists organisations for officers: those where something waits to be verified or answered, and those searched for. */
@Service
public class ListOrganisations {

    private static final Limit MOST = Limit.of(100);

    private final OrganisationRepository organisations;
    private final MandateRepository mandates;
    private final AccessRequestRepository requests;

    ListOrganisations(
            OrganisationRepository organisations, MandateRepository mandates, AccessRequestRepository requests) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.requests = requests;
    }

    /** Returns those where something waits, then up to 100 whose name contains the words, by name. */
    @PreAuthorize("hasAnyRole('CASE_OFFICER', 'DECISION_MAKER', 'AUDITOR')")
    @Transactional(readOnly = true)
    public Page list(String words) {
        var unverified = counts(
                mandates.findUnverified().stream().map(Mandate::organisation).toList());
        var asking = counts(requests.findByAnsweredAtIsNullOrderByAskedAt().stream()
                .map(AccessRequest::organisation)
                .toList());
        var waiting = new ArrayList<UUID>(unverified.keySet());
        waiting.addAll(asking.keySet());
        return new Page(
                words,
                rows(organisations.findByIdIn(waiting.stream().distinct().toList()), unverified, asking),
                rows(
                        organisations.findByMergedIntoIsNullAndNameContainingIgnoreCaseOrderByName(words, MOST),
                        unverified,
                        asking));
    }

    private static List<Row> rows(List<Organisation> found, Map<UUID, Integer> unverified, Map<UUID, Integer> asking) {
        return found.stream()
                .map(organisation -> new Row(
                        organisation.id(),
                        organisation.name(),
                        organisation.organisationNumber().map(Object::toString).orElse("–"),
                        unverified.getOrDefault(organisation.id().value(), 0),
                        asking.getOrDefault(organisation.id().value(), 0)))
                .toList();
    }

    private static Map<UUID, Integer> counts(List<ApplicantId> ids) {
        var counts = new HashMap<UUID, Integer>();
        ids.forEach(id -> counts.merge(id.value(), 1, Integer::sum));
        return counts;
    }

    /** The organisations on the page, and the words that were searched for. */
    public record Page(String words, List<Row> waiting, List<Row> found) {}

    /** An organisation, with how many mandates nobody has verified and how many persons ask to be let in. */
    public record Row(ApplicantId id, String name, String number, int unverified, int asking) {}
}
