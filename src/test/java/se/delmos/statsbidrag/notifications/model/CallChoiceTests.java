package se.delmos.statsbidrag.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.ordinances.Parameter;
import se.delmos.statsbidrag.ordinances.ParameterValues;

class CallChoiceTests {

    @Test
    void followsWhomTheWordingLetsApply() {
        var regions = new ParameterValues(Map.of(Parameter.APPLICANTS, "REGION"));
        var communities = new ParameterValues(Map.of(Parameter.APPLICANTS, "ASSOCIATION,FAITH_COMMUNITY"));

        assertThat(CallChoice.MUNICIPALITY.includes(regions)).isTrue();
        assertThat(CallChoice.MUNICIPALITY.includes(communities)).isFalse();
        assertThat(CallChoice.ASSOCIATION.includes(communities)).isTrue();
        assertThat(CallChoice.ASSOCIATION.includes(regions)).isFalse();
        assertThat(CallChoice.ALL.includes(regions)).isTrue();
    }

    @Test
    void includesWhatIsForEveryone() {
        assertThat(CallChoice.ASSOCIATION.includes(new ParameterValues(Map.of())))
                .isTrue();
    }
}
