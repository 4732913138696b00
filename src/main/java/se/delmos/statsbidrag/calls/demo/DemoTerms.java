package se.delmos.statsbidrag.calls.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.model.CallTerms;
import se.delmos.statsbidrag.calls.model.Stages;
import se.delmos.statsbidrag.calls.model.Window;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** The terms of the demo's calls. Dates and sums of the round are those of 2018; the split 20 + 33 is an assumption. */
final class DemoTerms {

    private static final OrdinanceNumber PUBLIC_BODIES = new OrdinanceNumber("2018:118");
    private static final OrdinanceNumber CIVIL_SOCIETY = new OrdinanceNumber("2018:119");
    private static final Window ROUND = new Window(LocalDate.of(2018, 5, 28), LocalDate.of(2018, 8, 30));
    private static final Window INTEREST = new Window(LocalDate.of(2018, 4, 16), LocalDate.of(2018, 5, 15));
    private static final Period ROUND_ACTIVITY = new Period(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 12, 31));
    private static final LocalDate ROUND_REPORT_DUE = LocalDate.of(2019, 1, 31);
    private static final Money CEILING = Money.kronor(300_000);
    private static final String MAPPING =
            "Bidraget går till en kartläggning, en behovsanalys och en plan för fortsatt arbete. Kartläggningen ger en "
                    + "bild av levnadsvillkoren i ett område, en kommun eller en region, med hjälp av statistik, "
                    + "forskning och boendes egna erfarenheter.";

    private DemoTerms() {}

    /** Interest could be expressed from 16 April to 15 May 2018. */
    static Stages byInvitation(FormVersionId interest) {
        return Stages.of(new CallStages(
                true,
                Optional.of(INTEREST.opensAt()),
                Optional.of(INTEREST.closesAt()),
                Optional.of(interest),
                Set.of(),
                false));
    }

    static CallTerms mappingsByMunicipalities(AppropriationId appropriation, Stages stages, FormVersionId form) {
        return new CallTerms(
                "Kartläggning och behovsanalys 2018, kommuner och landsting",
                MAPPING,
                PUBLIC_BODIES,
                appropriation,
                ROUND,
                Money.kronor(20_000_000),
                Optional.of(CEILING),
                ROUND_ACTIVITY,
                ROUND_REPORT_DUE,
                stages,
                form);
    }

    static CallTerms mappingsByAssociations(AppropriationId appropriation, Stages stages, FormVersionId form) {
        return new CallTerms(
                "Kartläggning och behovsanalys 2018, föreningar och stiftelser",
                MAPPING,
                CIVIL_SOCIETY,
                appropriation,
                ROUND,
                Money.kronor(33_000_000),
                Optional.of(CEILING),
                ROUND_ACTIVITY,
                ROUND_REPORT_DUE,
                stages,
                form);
    }

    static CallTerms openCall(AppropriationId appropriation, FormVersionId form) {
        return new CallTerms(
                "Fortsatt arbete mot segregation, hösten 2018",
                "Bidraget går till att samordna arbetet, utbyta erfarenheter och utveckla kunskap och metoder. Ni kan "
                        + "söka oavsett om ni har gjort en kartläggning tidigare. Utlysningen är en övning och har "
                        + "ingen verklig förlaga.",
                PUBLIC_BODIES,
                appropriation,
                new Window(LocalDate.of(2018, 10, 22), LocalDate.of(2018, 11, 30)),
                Money.kronor(4_000_000),
                Optional.of(CEILING),
                new Period(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 6, 30)),
                LocalDate.of(2019, 9, 30),
                Stages.applicationOnly(),
                form);
    }

    static CallTerms draft(AppropriationId appropriation, FormVersionId form) {
        return new CallTerms(
                "Lokala nätverk, våren 2019",
                "Bidraget går till föreningar och stiftelser som vill bygga nätverk i sitt område. Utlysningen är en "
                        + "övning och har ingen verklig förlaga.",
                CIVIL_SOCIETY,
                appropriation,
                new Window(LocalDate.of(2019, 1, 14), LocalDate.of(2019, 2, 28)),
                Money.kronor(1_000_000),
                Optional.of(Money.kronor(100_000)),
                new Period(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 12, 31)),
                LocalDate.of(2020, 2, 28),
                Stages.applicationOnly(),
                form);
    }
}
