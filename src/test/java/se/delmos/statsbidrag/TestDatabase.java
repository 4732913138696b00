package se.delmos.statsbidrag;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The database of the tests: H2 in memory, or with {@code -Dstatsbidrag.test.database=postgres} a real PostgreSQL. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if ("postgres".equals(System.getProperty("statsbidrag.test.database"))) {
            var postgres = started();
            TestPropertyValues.of(
                            "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
            closeLast(context, postgres);
        }
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "PostgreSQL for the tests could not be started: it needs a Linux, macOS or Windows machine with a 64-bit processor",
                    refused);
        }
    }

    /** What is registered first is closed last: after everything that holds a connection. */
    private static void closeLast(ConfigurableApplicationContext context, EmbeddedPostgres postgres) {
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("postgres", postgres::close);
    }
}
