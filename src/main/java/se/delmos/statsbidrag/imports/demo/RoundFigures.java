package se.delmos.statsbidrag.imports.demo;

import java.util.List;
import java.util.stream.IntStream;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applications.Applications.Interests;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/**
 * How many of the 2018 round stood at each step under one ordinance, as Delmos told it. That 259 were invited is known;
 * how they were divided between the ordinances is an assumption.
 *
 * @param known recipients of Gävleborg, who are imported under their own names
 */
record RoundFigures(
        OrdinanceNumber ordinance, int interests, int invited, int applications, int granted, List<String> known) {

    static final RoundFigures PUBLIC_BODIES = new RoundFigures(
            new OrdinanceNumber("2018:118"),
            100,
            84,
            68,
            54,
            List.of("Hälsinglands utbildningsförbund", "Bollnäs kommun", "Gävle kommun"));
    static final RoundFigures CIVIL_SOCIETY = new RoundFigures(
            new OrdinanceNumber("2018:119"),
            216,
            175,
            141,
            96,
            List.of("Gumpels Förening", "Hyresgästföreningen, Aros Gävle", "Insamlingsstiftelsen Rapatac"));

    /** Returns what is still lacking when some of it is there. */
    RoundFigures without(Interests there, int applicationsThere, int grantsThere) {
        return new RoundFigures(
                ordinance,
                interests - there.received(),
                invited - there.invited(),
                applications - applicationsThere,
                granted - grantsThere,
                known);
    }

    /** Returns the organisations to invent: those that were granted first, then those that fell off at each step. */
    List<Invented> invented() {
        return IntStream.rangeClosed(1, interests)
                .mapToObj(number -> new Invented(number, kind(number)))
                .toList();
    }

    boolean isInvited(Invented organisation) {
        return organisation.number() <= invited;
    }

    boolean applied(Invented organisation) {
        return organisation.number() <= applications;
    }

    boolean isGranted(Invented organisation) {
        return organisation.number() <= granted;
    }

    private ApplicantKind kind(int number) {
        return ordinance.equals(PUBLIC_BODIES.ordinance) ? publicBody(number) : civilSociety(number);
    }

    private static ApplicantKind publicBody(int number) {
        if (number % 16 == 0) {
            return ApplicantKind.REGION;
        }
        return number % 11 == 0 ? ApplicantKind.MUNICIPAL_FEDERATION : ApplicantKind.MUNICIPALITY;
    }

    private static ApplicantKind civilSociety(int number) {
        if (number % 17 == 0) {
            return ApplicantKind.FAITH_COMMUNITY;
        }
        return number % 7 == 0 ? ApplicantKind.FOUNDATION : ApplicantKind.ASSOCIATION;
    }

    /** An organisation that does not exist. */
    record Invented(int number, ApplicantKind kind) {

        /** Every county but Gävleborg, which keeps its six; the three with large cities come up more often. */
        private static final List<String> COUNTIES = List.of(
                "01", "12", "14", "03", "04", "05", "01", "06", "07", "12", "08", "14", "09", "10", "01", "13", "17",
                "12", "18", "19", "14", "20", "22", "01", "23", "24", "12", "25", "14");

        String name() {
            return switch (kind) {
                case MUNICIPALITY -> "Exempelkommun %d (påhittad)".formatted(number);
                case REGION -> "Exempelregion %d (påhittad)".formatted(number);
                case MUNICIPAL_FEDERATION -> "Exempelförbundet %d (påhittat)".formatted(number);
                case FOUNDATION -> "Exempelstiftelsen %d (påhittad)".formatted(number);
                case FAITH_COMMUNITY -> "Exempelsamfundet %d (påhittat)".formatted(number);
                case ASSOCIATION, OTHER -> "Exempelföreningen %d (påhittad)".formatted(number);
            };
        }

        String countyCode() {
            return COUNTIES.get(number % COUNTIES.size());
        }

        /** Most asked for the ceiling: together with Gävleborg's six the 150 grants make about 45 million kronor. */
        long kronor() {
            return number % 9 == 0 ? 290_000 : 300_000;
        }
    }
}
