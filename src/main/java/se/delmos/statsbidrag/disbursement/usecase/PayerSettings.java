package se.delmos.statsbidrag.disbursement.usecase;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.disbursement.model.Payer;
import se.delmos.statsbidrag.kernel.Bankgiro;

/**
 * The agency's own account at its bank, from the settings {@code statsbidrag.payer.name}, {@code customer-id},
 * {@code bankgiro} and {@code bic}. Without them no file is written; the practice installation has pretended ones.
 */
@Component
class PayerSettings {

    private static final String PREFIX = "statsbidrag.payer.";

    private final Environment environment;

    PayerSettings(Environment environment) {
        this.environment = environment;
    }

    Optional<Payer> find() {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        return Bankgiro.parse(setting("bankgiro", demo ? "991-2346" : ""))
                .map(account -> new Payer(
                        setting("name", "Delegationen mot segregation"),
                        setting("customer-id", "DELMOS"),
                        account,
                        setting("bic", "SWEDSESS")));
    }

    private String setting(String name, String otherwise) {
        return environment.getProperty(PREFIX + name, otherwise);
    }
}
