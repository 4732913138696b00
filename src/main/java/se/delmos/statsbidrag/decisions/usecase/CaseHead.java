package se.delmos.statsbidrag.decisions.usecase;

import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.Money;

/** What stands at the top of the decision's pages. */
public record CaseHead(
        ApplicationId id, String caseNumber, String title, String applicant, Money applied, String call) {

    static CaseHead of(DecisionFile file) {
        return new CaseHead(
                file.application().id(),
                file.application().caseNumber().toString(),
                file.application().title(),
                file.applicant().name(),
                file.application().amount(),
                file.call().title());
    }
}
