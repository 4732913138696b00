package se.delmos.statsbidrag.insight.web;

import java.util.ArrayList;
import java.util.List;
import se.delmos.statsbidrag.insight.usecase.BudgetOverview.Funnel;

/**
 * The steps of one call, each with how many were left.
 *
 * @param interestsUnknown whether the call was by invitation, but more have applied than were
 *     invited here: not all expressions of interest were entered
 * @param applicants how many organisations stand behind the applications
 */
record FunnelTable(
        String call, String ordinance, int applications, int applicants, boolean interestsUnknown, List<Step> steps) {

    static FunnelTable of(Funnel funnel) {
        return new FunnelTable(
                funnel.call().title(),
                funnel.call().ordinance().value(),
                funnel.applications(),
                funnel.applicants(),
                interestsUnknown(funnel),
                steps(funnel));
    }

    /** Only a call by invitation has expressions of interest. */
    private static List<Step> steps(Funnel funnel) {
        var most = Math.max(funnel.interests().received(), funnel.applications());
        var steps = new ArrayList<Step>();
        if (funnel.call().byInvitation() && !interestsUnknown(funnel)) {
            steps.add(step("interests", funnel.interests().received(), most));
            steps.add(step("invited", funnel.interests().invited(), most));
        }
        steps.add(step("applications", funnel.applications(), most));
        steps.add(step("granted", funnel.granted(), most));
        return List.copyOf(steps);
    }

    private static boolean interestsUnknown(Funnel funnel) {
        return funnel.call().byInvitation() && funnel.interests().invited() < funnel.applicants();
    }

    private static Step step(String key, int count, int most) {
        return new Step(key, count, Bar.of(count, most));
    }

    record Step(String key, int count, Bar bar) {}
}
