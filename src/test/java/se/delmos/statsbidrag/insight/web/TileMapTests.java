package se.delmos.statsbidrag.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.Applicants.County;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.insight.usecase.BudgetOverview.OfCounty;
import se.delmos.statsbidrag.kernel.Money;

class TileMapTests {

    @Test
    @Rule("R-PROC-24")
    void showsThousandsButKeepsTheKronor() {
        var tile = TileMap.of(List.of(granted(1_788_000))).tiles().get(0);

        assertThat(tile.thousands()).isEqualTo("1\u00a0788");
        assertThat(tile.granted()).isEqualTo(Money.kronor(1_788_000));
    }

    @Test
    void dividesWhatThereIsIntoEqualSteps() {
        var map = TileMap.of(List.of(granted(0), granted(1), granted(500_000), granted(500_001), granted(1_788_000)));

        assertThat(map.tiles()).extracting(TileMap.Tile::shade).containsExactly(0, 1, 1, 2, 4);
        assertThat(map.legend()).hasSize(5);
        assertThat(map.legend().get(4).to()).isEqualTo("2\u00a0000");
    }

    @Test
    void isDrawnWhereNothingIsGranted() {
        assertThat(TileMap.of(List.of(granted(0))).tiles())
                .extracting(TileMap.Tile::shade)
                .containsExactly(0);
    }

    private static OfCounty granted(long kronor) {
        var figures = new Figures(1, 1, Money.kronor(kronor), Money.ZERO, Money.ZERO, Money.ZERO);
        return new OfCounty(new County("21", "Gävleborgs län", "X", 3, 3), figures);
    }
}
