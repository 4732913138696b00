package se.delmos.statsbidrag.identity.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;

/** Says, once the practice installation is ready, where it is and who can sign in. */
@Component
@Profile("demo")
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final DemoPersons persons;
    private final Environment environment;

    Welcome(DemoPersons persons, Environment environment) {
        this.persons = persons;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        LOG.info(
                """

                Statsbidrag is ready:  http://localhost:{}
                Sign in by one click:  http://localhost:{}/demo/logga-in

                {}
                """,
                port(),
                port(),
                Arrays.stream(Role.values()).map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(Role role) {
        var names = persons.with(role).stream().map(Actor::name).collect(Collectors.joining(", "));
        return "  %-15s %s".formatted(role, names);
    }

    private String port() {
        return environment.getProperty("local.server.port", "8080");
    }
}
