package se.delmos.statsbidrag.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;

class ChainVerifierTests {

    private final ChainHead head = new ChainHead();
    private final List<AuditRecord> chain = new ArrayList<>();

    @BeforeEach
    void addFiveLinks() {
        for (int number = 1; number <= 5; number++) {
            chain.add(head.append(fact("{\"amount\":%d}".formatted(number))));
        }
    }

    @Test
    void holdsWhenNothingWasTouched() {
        assertThat(verify().holds()).isTrue();
        assertThat(verify().verified()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "content, {}",
        "eventType, CallPublished",
        "previousHash, 00",
        "hash, 00",
        "algorithm, NONE",
    })
    void namesAChangedLink(String field, String changed) {
        ReflectionTestUtils.setField(chain.get(2), field, changed);

        assertThat(verify().firstBad()).hasValue(3);
    }

    @Test
    void namesALinkWhoseActorOrTimeWasChanged() {
        ReflectionTestUtils.setField(chain.get(1), "actorId", UUID.randomUUID());
        assertThat(verify().firstBad()).hasValue(2);

        ReflectionTestUtils.setField(chain.get(0), "recordedAt", Instant.EPOCH);
        assertThat(verify().firstBad()).hasValue(1);
    }

    @Test
    void namesTheFirstOfTwoSwappedLinks() {
        Collections.swap(chain, 1, 3);

        assertThat(verify().firstBad()).hasValue(2);
    }

    @Test
    void namesARemovedLink() {
        chain.remove(3);

        assertThat(verify().firstBad()).hasValue(4);
    }

    @Test
    void namesALinkRemovedFromTheEnd() {
        chain.remove(4);

        assertThat(verify().firstBad()).hasValue(5);
    }

    @Test
    void namesAChangedLinkThoughItsHashWasComputedAnew() {
        var changed = new ChainHead();
        ReflectionTestUtils.setField(changed, "lastSequence", 2L);
        ReflectionTestUtils.setField(changed, "lastHash", chain.get(1).hash());
        chain.set(2, changed.append(fact("{\"amount\":1000000}")));

        assertThat(verify().firstBad()).hasValue(4);
    }

    private ChainVerifier.Verdict verify() {
        var verifier = new ChainVerifier();
        chain.forEach(verifier::accept);
        return verifier.finish(head);
    }

    private static Fact fact(String content) {
        return new Fact(Instant.parse("2018-03-01T08:00:00Z"), null, "DecisionMade", content);
    }
}
