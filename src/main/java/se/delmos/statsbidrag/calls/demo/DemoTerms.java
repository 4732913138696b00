package se.delmos.statsbidrag.calls.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Asked;
import se.delmos.statsbidrag.calls.model.CallPart.Funding;
import se.delmos.statsbidrag.calls.model.CallPart.Introduction;
import se.delmos.statsbidrag.calls.model.CallPart.Payout;
import se.delmos.statsbidrag.calls.model.CallPart.Staged;
import se.delmos.statsbidrag.calls.model.CallPart.Times;
import se.delmos.statsbidrag.calls.model.Window;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** The terms of the demo's calls. Dates and sums of the round are those of 2018; the split 20 + 33 is an assumption. */
record DemoTerms(String title, OrdinanceNumber ordinance, List<CallPart> parts) {

    private static final OrdinanceNumber PUBLIC_BODIES = new OrdinanceNumber("2018:118");
    private static final OrdinanceNumber CIVIL_SOCIETY = new OrdinanceNumber("2018:119");
    private static final Times ROUND = new Times(
            new Window(LocalDate.of(2018, 5, 28), LocalDate.of(2018, 8, 30)),
            new Period(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 12, 31)));
    private static final Times PRACTICE = new Times(
            new Window(LocalDate.of(2018, 10, 22), LocalDate.of(2018, 11, 30)),
            new Period(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 6, 30)));
    private static final Window INTEREST = new Window(LocalDate.of(2018, 4, 16), LocalDate.of(2018, 5, 15));
    private static final Payout ROUND_PAYOUT =
            new Payout(DemoContent.atOnce(LocalDate.of(2018, 9, 20)), Optional.of(LocalDate.of(2019, 1, 31)));
    private static final Money CEILING = Money.kronor(300_000);
    private static final String MAPPING =
            "Bidraget går till en kartläggning, en behovsanalys och en plan för fortsatt arbete. Kartläggningen ger en "
                    + "bild av levnadsvillkoren i ett område, en kommun eller en region, med hjälp av statistik, "
                    + "forskning och boendes egna erfarenheter.";

    static DemoTerms mappingsByMunicipalities(
            AppropriationId appropriation, FormVersionId interest, FormVersionId form) {
        var title = "Kartläggning och behovsanalys 2018, kommuner och landsting";
        return new DemoTerms(
                title,
                PUBLIC_BODIES,
                with(
                        new Introduction(title, MAPPING, DemoContent.mappingTexts()),
                        byInvitation(interest),
                        ROUND,
                        new Funding(appropriation, Money.kronor(20_000_000), Optional.of(CEILING)),
                        ROUND_PAYOUT,
                        new Asked(form)));
    }

    static DemoTerms mappingsByAssociations(AppropriationId appropriation, FormVersionId interest, FormVersionId form) {
        var title = "Kartläggning och behovsanalys 2018, föreningar och stiftelser";
        return new DemoTerms(
                title,
                CIVIL_SOCIETY,
                with(
                        new Introduction(title, MAPPING, DemoContent.mappingTexts()),
                        byInvitation(interest),
                        ROUND,
                        new Funding(appropriation, Money.kronor(33_000_000), Optional.of(CEILING)),
                        ROUND_PAYOUT,
                        new Asked(form)));
    }

    static DemoTerms openCall(AppropriationId appropriation, FormVersionId form) {
        var title = "Fortsatt arbete mot segregation, hösten 2018";
        var summary = "Bidraget går till att samordna arbetet, utbyta erfarenheter och utveckla kunskap och metoder. "
                + "Ni kan söka oavsett om ni har gjort en kartläggning tidigare. Utlysningen är en övning och har "
                + "ingen verklig förlaga.";
        return new DemoTerms(
                title,
                PUBLIC_BODIES,
                with(
                        new Introduction(title, summary, DemoContent.practiceTexts()),
                        PRACTICE,
                        new Funding(appropriation, Money.kronor(4_000_000), Optional.of(CEILING)),
                        new Payout(DemoContent.inTwo(), Optional.of(LocalDate.of(2019, 9, 30))),
                        new Asked(form)));
    }

    /** An open call where associations apply for what municipalities apply for in the one above. */
    static DemoTerms neighbourhood(AppropriationId appropriation, FormVersionId form) {
        var title = "Grannskap och delaktighet, hösten 2018";
        var summary = "Bidraget går till föreningar och stiftelser som för grannar samman i områden med "
                + "socioekonomiska utmaningar. Utlysningen är en övning och har ingen verklig förlaga.";
        return new DemoTerms(
                title,
                CIVIL_SOCIETY,
                with(
                        new Introduction(title, summary, DemoContent.practiceTexts()),
                        PRACTICE,
                        new Funding(appropriation, Money.kronor(1_000_000), Optional.of(Money.kronor(100_000))),
                        new Payout(DemoContent.inTwo(), Optional.of(LocalDate.of(2019, 9, 30))),
                        new Asked(form)));
    }

    /** An open call where associations attach files. */
    static DemoTerms meetingPlaces(AppropriationId appropriation, FormVersionId form) {
        var title = "Mötesplatser i bostadsområden, hösten 2018";
        var summary = "Bidraget går till föreningar och stiftelser som vill öppna eller utveckla en mötesplats i sitt "
                + "bostadsområde. Utlysningen är en övning och har ingen verklig förlaga.";
        return new DemoTerms(
                title,
                CIVIL_SOCIETY,
                with(
                        new Introduction(title, summary, DemoContent.practiceTexts()),
                        new Times(
                                new Window(
                                        LocalDate.of(2018, 10, 22),
                                        LocalTime.of(9, 0),
                                        LocalDate.of(2018, 11, 29),
                                        LocalTime.of(15, 0)),
                                new Period(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 6, 30))),
                        new Funding(appropriation, Money.kronor(1_000_000), Optional.of(Money.kronor(200_000))),
                        new Payout(DemoContent.inTwo(), Optional.of(LocalDate.of(2019, 9, 30))),
                        new Asked(form)));
    }

    static DemoTerms draft(AppropriationId appropriation, FormVersionId form) {
        var title = "Lokala nätverk, våren 2019";
        var summary = "Bidraget går till föreningar och stiftelser som vill bygga nätverk i sitt område. Utlysningen "
                + "är en övning och har ingen verklig förlaga.";
        return new DemoTerms(
                title,
                CIVIL_SOCIETY,
                with(
                        new Introduction(title, summary, DemoContent.practiceTexts()),
                        new Times(
                                new Window(
                                        LocalDate.of(2019, 1, 14),
                                        LocalTime.of(9, 0),
                                        LocalDate.of(2019, 2, 28),
                                        LocalTime.of(15, 0)),
                                new Period(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 12, 31))),
                        new Funding(appropriation, Money.kronor(1_000_000), Optional.of(Money.kronor(100_000))),
                        new Payout(
                                DemoContent.atOnce(LocalDate.of(2019, 4, 1)), Optional.of(LocalDate.of(2020, 2, 28))),
                        new Asked(form)));
    }

    /** Interest could be expressed from 16 April to 15 May 2018. */
    private static Staged byInvitation(FormVersionId interest) {
        return new Staged(new CallStages(
                true,
                Optional.of(INTEREST.opensAt()),
                Optional.of(INTEREST.closesAt()),
                Optional.of(interest),
                Set.of(),
                false));
    }

    private static List<CallPart> with(CallPart... parts) {
        return Stream.concat(Stream.of(parts), DemoContent.shared()).toList();
    }
}
