package se.delmos.statsbidrag.applications.demo;

import se.delmos.statsbidrag.applicants.ApplicantKind;

/** An application of an invented organisation. The amount is divided among staff, premises and travel. */
record DemoPlan(String organisation, ApplicantKind kind, String county, String title, long amount, boolean complete) {

    static DemoPlan ofMunicipality(String name, String county, String title, long amount) {
        return new DemoPlan(name, ApplicantKind.MUNICIPALITY, county, title, amount, true);
    }

    DemoPlan halfWritten() {
        return new DemoPlan(organisation, kind, county, title, amount, false);
    }
}
