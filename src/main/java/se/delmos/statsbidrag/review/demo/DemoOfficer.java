package se.delmos.statsbidrag.review.demo;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.model.Mark;
import se.delmos.statsbidrag.review.model.PriorityPoint;
import se.delmos.statsbidrag.review.model.Proposal;
import se.delmos.statsbidrag.review.usecase.CheckRow;
import se.delmos.statsbidrag.review.usecase.CompleteFormalCheck;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;
import se.delmos.statsbidrag.review.usecase.ProposeDecision;
import se.delmos.statsbidrag.review.usecase.ShowAssessment;
import se.delmos.statsbidrag.review.usecase.ShowFormalCheck;

/** What an officer of the demo does and writes, through the same use cases as the pages. */
@Component
@Profile("demo")
class DemoOfficer {

    private static final String LATE = "R-PROC-01";

    private static final String MERIT =
            "Det framgår tydligt av ansökan, med mål, tidsplan och ansvar som går att följa upp.";
    private static final List<String> PROVISIONS =
            List.of("2, 3 och 4 §§ förordningen (2018:118)", "32 § förvaltningslagen (2017:900)");

    private final DeclareConflict declareConflict;
    private final ShowFormalCheck showFormalCheck;
    private final CompleteFormalCheck completeFormalCheck;
    private final ShowAssessment showAssessment;
    private final ProposeDecision proposeDecision;

    DemoOfficer(
            DeclareConflict declareConflict,
            ShowFormalCheck showFormalCheck,
            CompleteFormalCheck completeFormalCheck,
            ShowAssessment showAssessment,
            ProposeDecision proposeDecision) {
        this.declareConflict = declareConflict;
        this.showFormalCheck = showFormalCheck;
        this.completeFormalCheck = completeFormalCheck;
        this.showAssessment = showAssessment;
        this.proposeDecision = proposeDecision;
    }

    void declareConflict(ApplicationId id) {
        declareConflict.declare(id, true, "Min syster arbetar i den förvaltning som har sökt.");
    }

    void declareNone(ApplicationId id) {
        declareConflict.declare(id, false, "");
    }

    void check(ApplicationId id, boolean passes, String reasons) {
        var page = showFormalCheck.show(id);
        var judged = page.rows().stream()
                .filter(CheckRow::asksOfficer)
                .collect(Collectors.toMap(
                        row -> row.rule().id().value(),
                        row -> passes || !LATE.equals(row.rule().id().value())));
        completeFormalCheck.complete(new CompleteFormalCheck.Command(id, page.version(), judged, passes, reasons));
    }

    void propose(ApplicationId id, DemoStage stage) {
        var page = showAssessment.show(id);
        var refused = stage == DemoStage.REFUSAL;
        var mark =
                refused ? new Mark(2, "Ansökan beskriver inte det här så att det går att bedöma.") : new Mark(4, MERIT);
        proposeDecision.propose(new ProposeDecision.Command(
                id,
                page.version(),
                Collections.nCopies(page.weighed().criteria().size(), mark),
                refused ? Set.of() : Set.of(PriorityPoint.COOPERATION),
                proposal(page.most(), stage)));
    }

    private static Proposal proposal(Money most, DemoStage stage) {
        return switch (stage) {
            case REFUSAL ->
                Proposal.of(
                        Money.ZERO,
                        "Ansökan beskriver en samverkan som redan pågår. Den visar inte hur bidraget skulle stärka arbetet, "
                                + "och andra ansökningar har bättre förutsättningar.",
                        PROVISIONS);
            case GRANT_IN_PART ->
                Proposal.of(
                        Money.kronor(most.kronor() * 4 / 5 / 1000 * 1000),
                        "Arbetet är angeläget och planen är genomförbar. Kostnaderna för lokaler är högre än vad "
                                + "verksamheten kräver och godtas till hälften.",
                        PROVISIONS);
            default ->
                Proposal.of(
                        most,
                        "Arbetet bidrar till att motverka segregation i två bostadsområden. Målen är tydliga, samverkan är "
                                + "förankrad och resultatet ska tas om hand i ordinarie verksamhet.",
                        PROVISIONS);
        };
    }
}
