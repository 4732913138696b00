package se.delmos.statsbidrag.ordinances.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.ordinances.AnnexView;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.model.AnnexEdition;
import se.delmos.statsbidrag.ordinances.model.AnnexEditionRepository;
import se.delmos.statsbidrag.ordinances.model.AnnexRepository;

/** The annexes as they are known today. */
@Component
class Annexes {

    private final AnnexRepository annexes;
    private final AnnexEditionRepository editions;

    Annexes(AnnexRepository annexes, AnnexEditionRepository editions) {
        this.annexes = annexes;
        this.editions = editions;
    }

    AnnexView of(OrdinanceVersionId version) {
        return annexes.findById(version.value())
                .map(annex -> new AnnexView(
                        annex.listed(),
                        editions.findFirstByVersionOrderByEnteredAtDescIdDesc(
                                        annex.takenFrom().orElse(version).value())
                                .map(Annexes::municipalities)
                                .orElse(List.of())))
                .orElse(AnnexView.NONE);
    }

    private static List<AnnexView.Municipality> municipalities(AnnexEdition edition) {
        return edition.municipalities().stream()
                .map(listed -> new AnnexView.Municipality(listed.code(), listed.name()))
                .toList();
    }
}
