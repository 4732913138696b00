package se.delmos.statsbidrag.calls.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Lists the ordinances that a call can name, each with its title in its latest wording. */
@Service
public class ListCallOrdinances {

    private final Ordinances ordinances;

    ListCallOrdinances(Ordinances ordinances) {
        this.ordinances = ordinances;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<Row> list() {
        Map<String, String> titles = new LinkedHashMap<>();
        ordinances.versions().forEach(version -> titles.put(version.ordinance().value(), version.title()));
        return titles.entrySet().stream()
                .map(title -> new Row(title.getKey(), title.getValue()))
                .toList();
    }

    /** An ordinance by its number. */
    public record Row(String number, String title) {}
}
