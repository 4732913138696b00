package se.delmos.statsbidrag.desk.usecase;

import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.desk.usecase.MyPages.Interest;
import se.delmos.statsbidrag.desk.usecase.MyPages.Paper;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.reporting.ReportView;

/** Where an organisation downloads its documents. */
final class OwnPapers {

    private OwnPapers() {}

    static Paper copy(ApplicationView application) {
        return new Paper(
                "copy",
                application.caseNumber(),
                application.title(),
                application.submittedAt(),
                "/mina-sidor/ansokningar/" + application.id() + "/kopia");
    }

    static Paper interest(CaseNumber number, Interest interest) {
        return new Paper(
                "interest",
                number,
                interest.call(),
                interest.at(),
                "/mina-sidor/intresseanmalan/" + interest.own().call() + "/kopia");
    }

    static Paper letter(ApplicationView application, DecisionView decision) {
        return new Paper(
                "letter",
                application.caseNumber(),
                application.title(),
                decision.decidedAt(),
                "/mina-sidor/beslut/" + application.id() + "/brev");
    }

    static Optional<Paper> report(ApplicationView application, ReportView report) {
        return report.submittedAt()
                .map(at -> new Paper(
                        "report",
                        application.caseNumber(),
                        application.title(),
                        at,
                        "/mina-sidor/slutrapporter/" + report.decision() + "/kopia"));
    }
}
