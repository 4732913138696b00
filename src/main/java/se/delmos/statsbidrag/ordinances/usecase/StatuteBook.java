package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.ordinances.Provisions;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.adapter.PriceBaseAmounts;
import se.delmos.statsbidrag.ordinances.model.OrdinanceCheck;
import se.delmos.statsbidrag.ordinances.model.RuleKey;
import se.delmos.statsbidrag.ordinances.model.RuleText;
import se.delmos.statsbidrag.ordinances.model.RuleTextRepository;
import se.delmos.statsbidrag.ordinances.model.Wording;
import se.delmos.statsbidrag.ordinances.model.WordingRepository;

/** What the law says, read from the tables that the migrations fill. */
@Service
@Transactional(readOnly = true)
public class StatuteBook implements Ordinances {

    private final WordingRepository wordings;
    private final RuleTextRepository rules;
    private final ParametersInTime parameters;
    private final Annexes annexes;
    private final PriceBaseAmounts priceBaseAmounts;

    StatuteBook(
            WordingRepository wordings,
            RuleTextRepository rules,
            ParametersInTime parameters,
            Annexes annexes,
            PriceBaseAmounts priceBaseAmounts) {
        this.wordings = wordings;
        this.rules = rules;
        this.parameters = parameters;
        this.annexes = annexes;
        this.priceBaseAmounts = priceBaseAmounts;
    }

    @Override
    @SystemOnly(reason = "the law is public; the use case that asks carries the authorisation")
    public List<OrdinanceVersionView> versions() {
        return wordings.findAllByOrderByOrdinanceAscValidFromAsc().stream()
                .map(Wording::view)
                .toList();
    }

    @Override
    @SystemOnly(reason = "the law is public; the use case that asks carries the authorisation")
    public OrdinanceVersionView inForce(OrdinanceNumber ordinance, LocalDate day) {
        return wordings.findByOrdinance(ordinance.value()).stream()
                .filter(wording -> wording.isInForceOn(day))
                .findFirst()
                .map(Wording::view)
                .orElseThrow(() -> new RuleViolation(
                        "ordinances.none-in-force", ordinance.value(), Display.day(day, Display.SWEDISH)));
    }

    @Override
    @SystemOnly(reason = "the law is public; the use case that asks carries the authorisation")
    public OrdinanceVersionView version(OrdinanceVersionId id) {
        return wording(id).view();
    }

    @Override
    @SystemOnly(reason = "the law is public; the use case that asks carries the authorisation")
    public Provisions provisions(OrdinanceVersionId id, Instant moment) {
        var wording = wording(id);
        return new Provisions(wording.view(), wording.rules(), parameters.at(id, moment), annexes.of(id));
    }

    @Override
    @SystemOnly(reason = "the law is public; the use case that asks carries the authorisation")
    public List<RuleView> thatHold(OrdinanceVersionId version, List<RuleId> candidates) {
        var holding = wording(version).rules();
        return candidates.stream()
                .filter(holding::contains)
                .map(rule -> rule(rule, version))
                .toList();
    }

    @Override
    @SystemOnly(reason = "the law is public; the use case that asks carries the authorisation")
    public RuleView firstThatHolds(OrdinanceVersionId version, List<RuleId> candidates) {
        return thatHold(version, candidates).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(candidates + " in " + version));
    }

    @Override
    @SystemOnly(reason = "the law is public; the use case that asks carries the authorisation")
    public RuleView whoMayApply(OrdinanceVersionId version) {
        return firstThatHolds(version, OrdinanceCheck.WHO_MAY_APPLY);
    }

    @Override
    @SystemOnly(reason = "the law is public; the use case that asks carries the authorisation")
    public RuleView rule(RuleId rule, OrdinanceVersionId version) {
        return rules.findByKey(new RuleKey(rule.value(), version.value()))
                .or(() -> rules.findByKey(new RuleKey(rule.value(), RuleKey.ALL)))
                .map(RuleText::view)
                .orElseThrow(() -> new NotFound(rule + " in " + version));
    }

    @Override
    @SystemOnly(reason = "the amount is public; the use case that asks carries the authorisation")
    public Money priceBaseAmount(int year) {
        return priceBaseAmounts.of(year).orElseThrow(() -> new NotFound("price base amount of " + year));
    }

    private Wording wording(OrdinanceVersionId id) {
        return wordings.findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
