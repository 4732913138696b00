package se.delmos.statsbidrag.review.usecase;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.ordinances.RuleView;

/** Shows who the parties are, and asks whether there is a conflict of interest. */
@Service
public class ShowConflictDeclaration {

    private final ReviewDesk desk;
    private final CaseFiles files;
    private final Identities identities;
    private final Ordinances ordinances;

    ShowConflictDeclaration(ReviewDesk desk, CaseFiles files, Identities identities, Ordinances ordinances) {
        this.desk = desk;
        this.files = files;
        this.identities = identities;
        this.ordinances = ordinances;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER')")
    @Transactional(readOnly = true)
    public Page show(ApplicationId id) {
        var facts = files.require(id);
        var review = desk.open(id);
        return new Page(
                files.head(facts),
                review.view().isClearedFor(desk.actor()),
                review.view().officer().map(identities::nameOf),
                identities.nameOf(facts.application().submittedBy()),
                ordinances.rule(new RuleId("R-FL-02"), facts.version().id()));
    }

    /** The page: the case, whether this person has declared already, who prepares it and who signed. */
    public record Page(CaseHead head, boolean cleared, Optional<String> officer, String signatory, RuleView rule) {}
}
