package se.delmos.statsbidrag.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamSource;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.imports.usecase.ImportAllocations;
import se.delmos.statsbidrag.imports.usecase.ShowImport;
import se.delmos.statsbidrag.imports.usecase.ShowImport.ImportReport;
import se.delmos.statsbidrag.imports.usecase.ShowImport.Line;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.registry.Registry;

class ImportAllocationsTests extends PastRound {

    @Autowired
    private ImportAllocations importAllocations;

    @Autowired
    private ShowImport showImport;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Applicants applicants;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Registry registry;

    @Test
    void givesAnImportedGrantItsCaseDecisionAndPosting() {
        publishRound(2033, Money.kronor(1_000_000));

        read(list("2033,2018:118,Prövade kommunen (påhittad)*,kommun,Kalmar län,250000,"
                + "\"Mapping, needs analysis and plan for further work\",A slide"));

        var grant = grantsOf(2033).get(0);
        assertThat(grant.recipientName()).isEqualTo("Prövade kommunen (påhittad)");
        assertThat(grant.organisationNumber()).isEmpty();
        assertThat(grant.purpose()).isEqualTo("Kartläggning, behovsanalys och plan för fortsatt arbete");
        assertThat(grant.decidedOn()).isEmpty();
        assertThat(registry.find(grant.caseNumber()))
                .hasValueSatisfying(diary -> assertThat(diary.records()).hasSizeGreaterThan(1));
        assertThat(ledger.budget(grant.budget()).committed()).isEqualTo(Money.kronor(250_000));
    }

    @Test
    void importsNothingTwice() {
        publishRound(2034, Money.kronor(1_000_000));
        var list = list("2034,2018:118,Upprepade kommunen (påhittad),kommun,Kalmar län,250000,P,A slide");

        assertThat(read(list).imported()).hasSize(1);
        var again = read(list);

        assertThat(again.imported()).isEmpty();
        assertThat(again.alreadyImported()).extracting(Line::subject).containsExactly("Upprepade kommunen (påhittad)");
        assertThat(grantsOf(2034)).hasSize(1);
    }

    @Test
    void losesOnlyTheRowsThatCannotBeRead() {
        publishRound(2035, Money.kronor(1_000_000));

        var report = read(list(
                "2035,2018:118,Första kommunen (påhittad),kommun,Kalmar län,100000,P,S",
                "2035,2018:118,\"Öppna kommunen (påhittad),kommun,Kalmar län,100000,P,S",
                "2035,2018:118,Korta kommunen (påhittad),kommun",
                "2035,2018:118,Stora kommunen (påhittad),kommun,Kalmar län,hundra tusen,P,S",
                "2035,2018:118,Bolaget (påhittat),bolag,Kalmar län,100000,P,S",
                "2035,2018:118,Utrikes kommun (påhittad),kommun,Åland,100000,P,S",
                "2035,2018:118,Sista kommunen (påhittad),kommun,Kalmar län,100000,P,S"));

        assertThat(report.imported()).extracting(Line::number).containsExactly(2, 8);
        assertThat(report.faulty()).extracting(Line::number).containsExactly(3, 4, 5, 6, 7);
        assertThat(report.faulty())
                .extracting(Line::reason)
                .containsExactly(
                        "imports.fault.quotes",
                        "imports.fault.columns",
                        "imports.fault.amount",
                        "imports.fault.kind",
                        "imports.fault.county");
    }

    @Test
    @Rule("R-118-11")
    void leavesNothingOfAGrantThatTheFrameCannotCarry() {
        publishRound(2036, Money.kronor(300_000));

        var report = read(list(
                "2036,2018:118,Dyra kommunen (påhittad),kommun,Kalmar län,300001,P,S",
                "2036,2018:118,Rimliga kommunen (påhittad),kommun,Kalmar län,300000,P,S"));

        assertThat(report.notImported()).extracting(Line::reason).containsExactly("ledger.insufficient-funds");
        assertThat(report.imported()).extracting(Line::subject).containsExactly("Rimliga kommunen (påhittad)");
        assertThat(applicants.findByName("Dyra kommunen (påhittad)")).isEmpty();
    }

    @Test
    void takesNoOtherOrganisationOfTheSameName() {
        publishRound(2037, Money.kronor(1_000_000));

        var report = read(list("2037,2018:118,Gävle kommun,kommun,Kalmar län,100000,P,S"));

        assertThat(report.notImported()).extracting(Line::reason).containsExactly("imports.reason.other-organisation");
    }

    @Test
    void readsTheRealListAndSaysWhyEachRowIsLeft() {
        var report = read(new ClassPathResource("db/reference/allocations.csv"));

        assertThat(report.faulty()).isEmpty();
        assertThat(report.alreadyImported()).hasSize(6);
        assertThat(report.notImported())
                .filteredOn(line -> "imports.reason.no-call".equals(line.reason()))
                .extracting(Line::subject)
                .containsExactly("Krokoms kommun", "Landskrona kommun");
        assertThat(report.notImported())
                .filteredOn(line -> "imports.reason.no-amount".equals(line.reason()))
                .hasSize(report.notImported().size() - 2);
    }

    private ImportReport read(InputStreamSource list) {
        return as(Role.ADMINISTRATOR, () -> showImport.show(importAllocations.importFrom("lista.csv", list)));
    }

    private List<GrantView> grantsOf(int year) {
        return decisions.grants().stream().filter(grant -> grant.year() == year).toList();
    }
}
