package se.delmos.statsbidrag.insight.web;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.insight.model.GrantMoney;
import se.delmos.statsbidrag.insight.usecase.GrantList;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ledger.CommitmentView;

/** The grants to recipients in one county. */
record CountyPage(
        Instant asOf,
        String code,
        String county,
        String appropriationId,
        String appropriation,
        List<Row> rows,
        Figures total) {

    static CountyPage of(String code, GrantList list) {
        return new CountyPage(
                list.asOf(),
                code,
                list.place(),
                list.appropriation().id().toString(),
                list.appropriation().name(),
                list.grants().stream().map(Row::of).toList(),
                list.total());
    }

    public String grantedInKronor() {
        return Display.kr(total.granted());
    }

    public String paidInKronor() {
        return Display.kr(total.paid());
    }

    /** One grant. */
    record Row(
            String caseNumber,
            String recipient,
            String kind,
            String municipality,
            String ordinance,
            CommitmentView money) {

        static Row of(GrantMoney each) {
            var grant = each.grant();
            return new Row(
                    grant.caseNumber().toString(),
                    grant.recipientName(),
                    grant.recipientKind().name(),
                    grant.municipality().orElse(""),
                    grant.ordinance().value(),
                    each.money());
        }
    }
}
