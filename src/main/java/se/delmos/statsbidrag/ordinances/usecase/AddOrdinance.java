package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.ParameterId;
import se.delmos.statsbidrag.ordinances.RuleTextId;
import se.delmos.statsbidrag.ordinances.adapter.OrdinanceSchema;
import se.delmos.statsbidrag.ordinances.model.Annex;
import se.delmos.statsbidrag.ordinances.model.AnnexRepository;
import se.delmos.statsbidrag.ordinances.model.OrdinanceCheck;
import se.delmos.statsbidrag.ordinances.model.OrdinanceDefinition;
import se.delmos.statsbidrag.ordinances.model.OrdinanceFault;
import se.delmos.statsbidrag.ordinances.model.ParameterRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterText;
import se.delmos.statsbidrag.ordinances.model.RuleKind;
import se.delmos.statsbidrag.ordinances.model.RuleText;
import se.delmos.statsbidrag.ordinances.model.RuleTextRepository;
import se.delmos.statsbidrag.ordinances.model.Wording;
import se.delmos.statsbidrag.ordinances.model.WordingRepository;

/** Adds a wording of an ordinance from JSON, new or known: its texts, which of the known rules hold, what they measure by. */
@Service
public class AddOrdinance {

    private final WordingRepository wordings;
    private final RuleTextRepository rules;
    private final ParameterRepository parameters;
    private final AnnexRepository annexes;
    private final OrdinanceSchema schema;
    private final Clock clock;

    AddOrdinance(
            WordingRepository wordings,
            RuleTextRepository rules,
            ParameterRepository parameters,
            AnnexRepository annexes,
            OrdinanceSchema schema,
            Clock clock) {
        this.wordings = wordings;
        this.rules = rules;
        this.parameters = parameters;
        this.annexes = annexes;
        this.schema = schema;
        this.clock = clock;
    }

    /** Returns everything that is wrong with the JSON; nothing is added unless that is nothing. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public List<OrdinanceFault> add(String json) {
        var shape = schema.faults(json);
        if (!shape.isEmpty()) {
            return shape;
        }
        var given = schema.read(json);
        var kinds = kinds();
        var faults = OrdinanceCheck.faults(given, wordings.findAllByOrderByOrdinanceAscValidFromAsc(), kinds.keySet());
        if (faults.isEmpty()) {
            keep(given, kinds);
        }
        return faults;
    }

    private void keep(OrdinanceDefinition given, Map<RuleId, RuleKind> kinds) {
        wordings.save(new Wording(given, clock.instant()));
        for (var rule : given.rules()) {
            var kind = kinds.getOrDefault(rule.rule(), RuleKind.NOT_YET);
            var id = new RuleTextId(rule.rule(), given.version().value());
            rules.save(new RuleText(id, rule.statement(), kind));
        }
        given.parameters()
                .forEach(measure -> parameters.save(
                        new ParameterText(new ParameterId(measure.parameter(), given.version()), measure.statement())));
        given.annex().ifPresent(listed -> annexes.save(new Annex(given.version(), listed)));
    }

    /** Who acts on a rule in a new wording: whoever does in the others. */
    private Map<RuleId, RuleKind> kinds() {
        Map<RuleId, RuleKind> kinds = new HashMap<>();
        for (var rule : rules.findAllInOrder()) {
            kinds.merge(rule.id().rule(), rule.kind(), (one, other) -> one == RuleKind.NOT_YET ? other : one);
        }
        return kinds;
    }
}
