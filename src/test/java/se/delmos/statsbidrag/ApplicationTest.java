package se.delmos.statsbidrag;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.identity.adapter.SignedIn;
import se.delmos.statsbidrag.kernel.AdjustableClock;

/**
 * The whole application with the demo's data, on H2 or on PostgreSQL. One context for all tests: none of them replaces a
 * bean or a property, and each makes the things it changes.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import({StatementCounting.class, AxeRules.class})
@ContextConfiguration(initializers = {TestDatabase.class, TestScanner.class, TestIdentityProvider.class})
@Tag("database")
public abstract class ApplicationTest {

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected AdjustableClock clock;

    @Autowired
    protected CurrentActor currentActor;

    @Autowired
    private Identities identities;

    @LocalServerPort
    private int port;

    /** A busy machine may take long over what goes on beside a test; a test that waits in vain fails all the same. */
    @BeforeAll
    static void waitPatiently() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
    }

    /** Returns the demo person of this name. */
    protected Actor person(String name) {
        return Arrays.stream(Role.values())
                .flatMap(role -> identities.withRole(role).stream())
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The demo knows no " + name));
    }

    /** Returns the first demo person with this role. */
    protected Actor person(Role role) {
        return identities.withRole(role).get(0);
    }

    /** Returns a person who acts for an organisation. */
    protected Actor person(String name, UUID organisation) {
        return actingFor(person(name), organisation);
    }

    protected static Actor actingFor(Actor person, UUID organisation) {
        return new Actor(person.id(), person.name(), person.email(), person.roles(), Optional.of(organisation));
    }

    protected <T> T as(Actor person, Supplier<T> work) {
        return currentActor.as(person, work);
    }

    protected void as(Actor person, Runnable work) {
        currentActor.as(person, () -> {
            work.run();
            return person;
        });
    }

    protected <T> T as(String name, Supplier<T> work) {
        return as(person(name), work);
    }

    protected void as(String name, Runnable work) {
        as(person(name), work);
    }

    protected <T> T as(Role role, Supplier<T> work) {
        return as(person(role), work);
    }

    protected void as(Role role, Runnable work) {
        as(person(role), work);
    }

    /** Makes a request come from this person: {@code mvc.perform(get("/handlaggning").with(signedIn("Karin Holm")))}. */
    protected RequestPostProcessor signedIn(Actor person) {
        return SecurityMockMvcRequestPostProcessors.authentication(new SignedIn(person));
    }

    protected RequestPostProcessor signedIn(String name) {
        return signedIn(person(name));
    }

    protected RequestPostProcessor signedIn(String name, UUID organisation) {
        return signedIn(person(name, organisation));
    }

    protected RequestPostProcessor signedIn(Role role) {
        return signedIn(person(role));
    }

    /** Gives a posted form the token that the page's form would have carried. */
    protected RequestPostProcessor token() {
        return SecurityMockMvcRequestPostProcessors.csrf();
    }

    /** Returns the address of a page of the running server. */
    protected String address(String path) {
        return "http://localhost:" + port + path;
    }
}
