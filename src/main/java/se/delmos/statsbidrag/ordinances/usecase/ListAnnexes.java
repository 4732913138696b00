package se.delmos.statsbidrag.ordinances.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.model.AnnexEdition;
import se.delmos.statsbidrag.ordinances.model.AnnexEditionRepository;
import se.delmos.statsbidrag.ordinances.model.AnnexRepository;

/** Lists the annexes for staff, and which of them nobody has read. */
@Service
public class ListAnnexes {

    private final AnnexRepository annexes;
    private final AnnexEditionRepository editions;

    ListAnnexes(AnnexRepository annexes, AnnexEditionRepository editions) {
        this.annexes = annexes;
        this.editions = editions;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<Row> list() {
        var latest = new HashMap<OrdinanceVersionId, Verification>();
        for (AnnexEdition edition : editions.findAllByOrderByEnteredAtDescIdDesc()) {
            latest.putIfAbsent(edition.version(), edition.verification());
        }
        return annexes.findByTakenFromIsNullOrderByVersion().stream()
                .map(annex ->
                        new Row(annex.version(), annex.listed(), Optional.ofNullable(latest.get(annex.version()))))
                .toList();
    }

    /**
     * An annex.
     *
     * @param listed how many municipalities it lists
     * @param verification how sure we are of their names, empty where nobody knows them
     */
    public record Row(OrdinanceVersionId version, int listed, Optional<Verification> verification) {}
}
