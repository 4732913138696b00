package se.delmos.statsbidrag.applications;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.OnBothDatabases;

/** Ten people write and send at once, each with a double click. */
@OnBothDatabases
class DeadlineRushTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Test
    void losesNothingAndSendsNothingTwice() throws Exception {
        var rush = new DeadlineRush(beans, URI.create(address("/")), 10);

        rush.run(Duration.ZERO);

        rush.nothingIsLostOrDouble();
    }
}
