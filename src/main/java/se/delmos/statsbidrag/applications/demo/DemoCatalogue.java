package se.delmos.statsbidrag.applications.demo;

import java.util.List;
import se.delmos.statsbidrag.applicants.ApplicantKind;

/** What the invented organisations apply for. No name here is that of a real organisation. */
final class DemoCatalogue {

    static final DemoPlan LATE =
            DemoPlan.ofMunicipality("Exempelstads kommun (påhittad)", "25", "Kartläggning av Norra stranden", 240_000);
    static final DemoPlan DECLINED =
            DemoPlan.ofMunicipality("Övningskommunen Ekby (påhittad)", "05", "Kartläggning av Ekby centrum", 180_000);
    static final DemoPlan WAITING =
            DemoPlan.ofMunicipality("Övningskommunen Granmo (påhittad)", "17", "Kartläggning av Granmo", 150_000);

    /** States debts, so that it fails the formal check (R-119-10). */
    static final DemoPlan INDEBTED = new DemoPlan(
            "Exempelföreningen Solrosen (påhittad)",
            ApplicantKind.ASSOCIATION,
            "12",
            "Odling för grannar",
            95_000,
            true);

    static final List<DemoPlan> SUBMITTED = List.of(
            DemoPlan.ofMunicipality("Övningskommunen Ekby (påhittad)", "05", "Läxhjälp som leder vidare", 290_000),
            DemoPlan.ofMunicipality(
                    "Övningskommunen Granmo (påhittad)", "17", "Språkvänner på fritidsgårdarna", 210_000),
            DemoPlan.ofMunicipality("Övningskommunen Lindvik (påhittad)", "08", "Föräldrar i dialog", 175_000),
            DemoPlan.ofMunicipality(
                    "Övningskommunen Sjöbacka (påhittad)", "12", "Gemensam lägesbild för Sjöbacka öst", 300_000),
            DemoPlan.ofMunicipality("Övningskommunen Tallmo (påhittad)", "20", "Unga i styrgruppen", 120_000),
            DemoPlan.ofMunicipality("Övningskommunen Vikinge (påhittad)", "14", "Mötesplats Vikinge torg", 420_000),
            INDEBTED,
            DemoPlan.ofMunicipality(
                    "Övningskommunen Åsboda (påhittad)", "23", "Lärande nätverk mellan skolor", 260_000),
            DemoPlan.ofMunicipality(
                    "Övningskommunen Hagestrand (påhittad)", "22", "Metodstöd mot trångboddhet", 230_000));

    static final List<DemoPlan> DRAFTS = List.of(
            DemoPlan.ofMunicipality("Exempelstads kommun (påhittad)", "25", "Fortsättning på Norra stranden", 280_000),
            DemoPlan.ofMunicipality("Övningskommunen Ekby (påhittad)", "05", "Kulturväg genom Ekby", 130_000)
                    .halfWritten());

    static final DemoPlan SIGNED_TOGETHER = new DemoPlan(
            "Exempelföreningen Bryggan (påhittad)",
            ApplicantKind.ASSOCIATION,
            "14",
            "Grannar lagar mat ihop",
            85_000,
            true);

    private DemoCatalogue() {}
}
