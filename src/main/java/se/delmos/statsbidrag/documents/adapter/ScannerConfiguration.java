package se.delmos.statsbidrag.documents.adapter;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import se.delmos.statsbidrag.documents.model.VirusScanner;
import se.delmos.statsbidrag.documents.model.VirusScanner.NotScanned;

/** Chooses the virus scanner. Without a choice there is none: files are received, and stay in quarantine. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ScannerConfiguration.class);

    @Bean
    VirusScanner virusScanner(
            @Value("${statsbidrag.virus-scanner.kind:none}") String kind,
            @Value("${statsbidrag.virus-scanner.host:localhost}") String host,
            @Value("${statsbidrag.virus-scanner.port:3310}") int port,
            @Value("${statsbidrag.virus-scanner.time-limit:60s}") Duration limit,
            Environment environment) {
        return switch (kind) {
            case "clamd" -> new Clamd(host, port, limit);
            case "only-eicar" -> onlyEicar(environment);
            case "none" -> none();
            default -> throw new IllegalStateException("statsbidrag.virus-scanner.kind is clamd or none, not " + kind);
        };
    }

    private static VirusScanner onlyEicar(Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("demo | test"))) {
            throw new IllegalStateException(
                    "statsbidrag.virus-scanner.kind=only-eicar finds no virus: it is for the profiles demo and test");
        }
        return new OnlyEicar();
    }

    private static VirusScanner none() {
        LOG.warn("No virus scanner: files stay in quarantine until statsbidrag.virus-scanner.kind=clamd is set");
        return content -> {
            throw new NotScanned("no scanner is configured: set statsbidrag.virus-scanner.kind");
        };
    }
}
