package se.delmos.statsbidrag.applicants.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.model.NameLikeness;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;

/**
 * Finds organisations that are likely entered twice: in the same county, with nearly the same name. Two with different
 * numbers are two organisations in law; the same number cannot be entered twice.
 */
@Service
public class FindDuplicates {

    private final OrganisationRepository organisations;

    FindDuplicates(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR')")
    @Transactional(readOnly = true)
    public List<Pair> find() {
        var all = organisations.findByMergedIntoIsNullOrderByName();
        var pairs = new ArrayList<Pair>();
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                if (areLikelyOne(all.get(first), all.get(second))) {
                    pairs.add(pair(all.get(first), all.get(second)));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static boolean areLikelyOne(Organisation one, Organisation other) {
        return one.countyCode().equals(other.countyCode())
                && !one.hasAnotherNumberThan(other)
                && NameLikeness.alike(one.name(), other.name());
    }

    private static Pair pair(Organisation one, Organisation other) {
        return new Pair(one.id(), one.name(), other.id(), other.name());
    }

    /** Two entries that are likely one organisation. */
    public record Pair(ApplicantId one, String oneName, ApplicantId other, String otherName) {}
}
