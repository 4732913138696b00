package se.delmos.statsbidrag;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import se.delmos.statsbidrag.documents.ClamdServer;

/** The virus scanner of the tests: the real client asks, over a real socket, a server in the same process. */
class TestScanner implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "statsbidrag.virus-scanner.kind=clamd",
                        "statsbidrag.virus-scanner.port=" + ClamdServer.shared().port(),
                        "statsbidrag.virus-scanner.time-limit=5s")
                .applyTo(context);
    }
}
