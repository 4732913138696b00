package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.AnnexEditionId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.adapter.Municipalities;
import se.delmos.statsbidrag.ordinances.model.AnnexEditionRepository;
import se.delmos.statsbidrag.ordinances.model.AnnexRepository;
import se.delmos.statsbidrag.ordinances.model.Grounds;
import se.delmos.statsbidrag.ordinances.model.ListedMunicipality;

/** Enters the municipalities that an annex lists, by code or name. What was examined before stays as it was. */
@Service
public class EnterAnnex {

    private final AnnexRepository annexes;
    private final AnnexEditionRepository editions;
    private final Municipalities municipalities;
    private final CurrentActor actor;
    private final Clock clock;

    EnterAnnex(
            AnnexRepository annexes,
            AnnexEditionRepository editions,
            Municipalities municipalities,
            CurrentActor actor,
            Clock clock) {
        this.annexes = annexes;
        this.editions = editions;
        this.municipalities = municipalities;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does nothing when the same form was sent before. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void enter(OrdinanceVersionId version, Command command) {
        if (editions.existsById(command.edition().value())) {
            return;
        }
        var annex = annexes.require(version);
        var grounds =
                new Grounds(command.reason(), command.readOn(), actor.require().id(), clock.instant());
        var read = command.lines().stream().map(this::municipality).toList();
        editions.save(annex.enter(command.edition(), read, command.verification(), grounds));
    }

    private ListedMunicipality municipality(String line) {
        return municipalities.find(line).orElseThrow(() -> new RuleViolation("ordinances.annex.unknown", line));
    }

    /**
     * What somebody has read.
     *
     * @param edition the coming edition's id, so that the same form sent twice makes one
     * @param lines the municipalities by code or name
     * @param readOn the day on which the annex was read
     */
    public record Command(
            AnnexEditionId edition, List<String> lines, Verification verification, String reason, LocalDate readOn) {}
}
