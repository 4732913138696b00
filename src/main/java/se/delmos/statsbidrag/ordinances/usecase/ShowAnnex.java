package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.model.AnnexEdition;
import se.delmos.statsbidrag.ordinances.model.AnnexEditionRepository;
import se.delmos.statsbidrag.ordinances.model.AnnexRepository;
import se.delmos.statsbidrag.ordinances.model.ListedMunicipality;

/** Shows an annex to staff with all that has been entered of it, the newest first. */
@Service
public class ShowAnnex {

    private final AnnexRepository annexes;
    private final AnnexEditionRepository editions;
    private final Identities identities;
    private final Clock clock;

    ShowAnnex(AnnexRepository annexes, AnnexEditionRepository editions, Identities identities, Clock clock) {
        this.annexes = annexes;
        this.editions = editions;
        this.identities = identities;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public Page show(OrdinanceVersionId version) {
        var annex = annexes.require(version);
        var entered = editions.findByVersionOrderByEnteredAtDescIdDesc(version.value()).stream()
                .map(this::entry)
                .toList();
        return new Page(version, annex.listed(), LocalDate.now(clock.withZone(Display.STOCKHOLM)), entered);
    }

    private Entry entry(AnnexEdition edition) {
        return new Entry(
                edition.enteredBy().map(identities::nameOf),
                edition.enteredAt(),
                edition.readOn(),
                edition.reason(),
                edition.verification(),
                edition.municipalities());
    }

    /**
     * The page.
     *
     * @param listed how many municipalities the annex lists
     * @param editions empty as long as nobody has read the annex
     */
    public record Page(OrdinanceVersionId version, int listed, LocalDate today, List<Entry> editions) {}

    /**
     * What somebody entered.
     *
     * @param by empty where it is shipped with the product
     */
    public record Entry(
            Optional<String> by,
            Instant at,
            LocalDate readOn,
            String reason,
            Verification verification,
            List<ListedMunicipality> municipalities) {}
}
