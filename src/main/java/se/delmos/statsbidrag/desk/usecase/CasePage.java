package se.delmos.statsbidrag.desk.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseView.RecordView;

/**
 * The page of one case.
 *
 * @param open whether the reader may see the content: after declaring that there is no conflict of interest (R-FL-02)
 * @param uses the headings of the ordinance that the money is for
 * @param budgeted the sum of the application's budget
 * @param records the diary, newest first
 * @param names the names of the persons who took part, by what they did
 */
public record CasePage(
        CaseFile file,
        boolean open,
        String state,
        List<CaseStep> steps,
        Optional<Next> next,
        List<String> uses,
        Money budgeted,
        List<RecordView> records,
        Map<String, String> names) {

    /**
     * What the case waits for.
     *
     * @param mine whether it is the reader's to do; else the page says whom it waits for
     */
    public record Next(String task, Role role, String link, boolean mine) {}
}
