package se.delmos.statsbidrag.opendata.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.opendata.usecase.ListPublicGrants.PublicGrants;

/** What is published: how much, of what, and the grants of each call (R-PROC-21). */
record OpenDataPage(int grants, Money sum, List<String> columns, List<Listing> listings) {

    private static final Set<ApplicantKind> PUBLIC_BODIES =
            EnumSet.of(ApplicantKind.MUNICIPALITY, ApplicantKind.REGION, ApplicantKind.MUNICIPAL_FEDERATION);
    private static final Comparator<GrantView> BY_COUNTY =
            Comparator.comparing(GrantView::countyCode).thenComparing(GrantView::recipientName);

    static OpenDataPage of(PublicGrants published) {
        return new OpenDataPage(
                published.grants().size(),
                sum(published.grants()),
                GrantRecord.COLUMNS,
                published.calls().stream()
                        .sorted(Comparator.comparing(CallView::budgetYear)
                                .reversed()
                                .thenComparing(call -> call.ordinance().value()))
                        .flatMap(call -> listings(call, published.grants()).stream())
                        .toList());
    }

    /** Public bodies and civil society are listed apart. */
    private static List<Listing> listings(CallView call, List<GrantView> grants) {
        var apart = grants.stream()
                .filter(grant -> grant.call().equals(call.id()))
                .sorted(BY_COUNTY)
                .collect(Collectors.groupingBy(
                        grant -> !PUBLIC_BODIES.contains(grant.recipientKind()), TreeMap::new, Collectors.toList()));
        return apart.entrySet().stream()
                .map(part -> new Listing(
                        call.title(),
                        call.ordinance().value(),
                        part.getKey() ? "civil" : "public",
                        sum(part.getValue()),
                        part.getValue().stream().map(GrantRow::of).toList()))
                .toList();
    }

    private static Money sum(List<GrantView> grants) {
        return Money.sum(grants.stream().map(GrantView::amount).toList());
    }

    /** The grants of one call to one sort of recipients. */
    record Listing(String call, String ordinance, String recipients, Money sum, List<GrantRow> rows) {}

    record GrantRow(String caseNumber, String recipient, String county, Money amount, String purpose) {

        static GrantRow of(GrantView grant) {
            return new GrantRow(
                    grant.caseNumber().toString(),
                    grant.recipientName(),
                    grant.county(),
                    grant.amount(),
                    grant.purpose());
        }
    }
}
