package se.delmos.statsbidrag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.delmos.statsbidrag.ApplicationTest;

/** Who acts on a thread, with and without a request. */
class CurrentActorTests extends ApplicationTest {

    @Autowired
    private Identities identities;

    @Test
    void refusesWhereNobodyIsSignedIn() {
        assertThat(currentActor.find()).isEmpty();
        assertThatThrownBy(currentActor::require).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void actsAsAnotherAndComesBack() {
        as("Karin Holm", () -> {
            var inner = as("Maria Lindqvist", () -> currentActor.require().name());
            assertThat(inner).isEqualTo("Maria Lindqvist");
            assertThat(currentActor.require().name()).isEqualTo("Karin Holm");
        });
        assertThat(currentActor.find()).isEmpty();
    }

    @Test
    void comesBackAlsoWhenTheWorkFails() {
        assertThatThrownBy(() -> as("Karin Holm", (Runnable) () -> {
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(currentActor.find()).isEmpty();
    }

    @Test
    void actsOnAThreadWithoutARequest() {
        var karin = person("Karin Holm");
        var name = CompletableFuture.supplyAsync(
                () -> currentActor.as(karin, () -> currentActor.require().name()));
        assertThat(name.join()).isEqualTo("Karin Holm");
    }

    @Test
    void remembersTheOrganisationActedFor() {
        var organisation = UUID.randomUUID();
        as("Maria Lindqvist", () -> {
            assertThat(currentActor.require().organisation()).isEmpty();
            currentActor.actFor(organisation);
            assertThat(currentActor.require().organisation()).contains(organisation);
        });
    }

    @Test
    void knowsPersonsByRoleAndName() {
        assertThat(identities.withRole(Role.DECISION_MAKER))
                .extracting(Actor::name)
                .contains("Bengt Dahl", "Lena Ström");
        assertThat(identities.nameOf(person("Rut Sand").id())).isEqualTo("Rut Sand");
        assertThat(identities.nameOf(ActorId.create())).isEqualTo("–");
        assertThat(identities.find(ActorId.create())).isEmpty();
    }
}
