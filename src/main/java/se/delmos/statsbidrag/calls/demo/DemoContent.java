package se.delmos.statsbidrag.calls.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.calls.CallAim;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.calls.CallAssessment.Criterion;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallPayout.Before;
import se.delmos.statsbidrag.calls.CallPayout.Instalment;
import se.delmos.statsbidrag.calls.CallPayout.StatusReport;
import se.delmos.statsbidrag.calls.CallTexts;
import se.delmos.statsbidrag.calls.CallTexts.Contact;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Aim;
import se.delmos.statsbidrag.calls.model.CallPart.Assessment;
import se.delmos.statsbidrag.calls.model.CallPart.Conditions;
import se.delmos.statsbidrag.calls.model.CallPart.Costs;

/** What the demo's calls say. The criteria are those that were published in 2021; their weights are invented. */
final class DemoContent {

    private static final Contact CONTACT = new Contact("Bidragsenheten", "statsbidrag@example.se", "08-123 456 00");

    private DemoContent() {}

    static CallTexts mappingTexts() {
        return new CallTexts(
                "",
                "Räkna med två till fyra timmar när ni har underlaget framme.",
                "Organisationsnummer, bankgiro eller plusgiro, en plan för kartläggningen och en budget.",
                "Vi prövar först de formella villkoren. Sedan vägs ansökningarna mot varandra.",
                CONTACT);
    }

    static CallTexts practiceTexts() {
        return new CallTexts(
                "Flera kan söka tillsammans. En av er står då för ansökan.",
                "Räkna med ungefär tre timmar. Ansökan sparas medan du skriver, så det går bra att göra den i omgångar.",
                "Organisationsnummer, bankgiro eller plusgiro, mål och tidsplan för arbetet, och en budget. En "
                        + "firmatecknare ska skicka in.",
                "Vi prövar först de formella villkoren. Sedan vägs ansökningarna mot varandra, och vi tar hänsyn till "
                        + "vad tidigare redovisningar har visat.",
                CONTACT);
    }

    static CallPayout atOnce(LocalDate day) {
        return new CallPayout(List.of(new Instalment(100, Optional.of(day), Before.DECISION)), List.of());
    }

    static CallPayout inTwo() {
        return new CallPayout(
                List.of(
                        new Instalment(70, Optional.of(LocalDate.of(2018, 12, 17)), Before.DECISION),
                        new Instalment(30, Optional.of(LocalDate.of(2019, 4, 15)), Before.STATUS_REPORT)),
                List.of(new StatusReport(
                        Optional.of(LocalDate.of(2019, 3, 29)),
                        "Avvikelser från ansökan, vad de betyder för plan och resultat, och om budgeten håller.")));
    }

    /** What all of them have in common. */
    static Stream<CallPart> shared() {
        return Stream.of(
                new Aim(new CallAim(
                        List.of("housing", "education", "labour-market", "democracy", "crime"),
                        List.of("human-rights", "children", "gender-equality"))),
                new Assessment(new CallAssessment(
                        5,
                        List.of(
                                new Criterion(
                                        "Relevans och måluppfyllelse: hur arbetet bidrar till att minska och motverka "
                                                + "segregation",
                                        40),
                                new Criterion(
                                        "Genomförande: mål, plan och budget hänger ihop på ett realistiskt sätt", 30),
                                new Criterion("Långsiktig hållbarhet: arbetet kan leva vidare utan bidraget", 20),
                                new Criterion("Helhet: sökandens samlade arbete och tidigare redovisningar", 10)))),
                new Conditions(List.of(
                        "Hela bidraget ska användas inom den tid som beslutet anger.",
                        "Pengar som inte har använts ska betalas tillbaka.",
                        "Den som får bidrag ska berätta för oss när arbetet ändras på ett sätt som påverkar mål, tid "
                                + "eller budget.")),
                new Costs(List.of("staff", "premises", "bought-services", "travel", "other")));
    }
}
