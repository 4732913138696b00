package se.delmos.statsbidrag.insight.web;

import java.util.ArrayList;
import java.util.List;
import se.delmos.statsbidrag.insight.usecase.BudgetOverview.OfCounty;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/** The counties as tiles, each about where the county lies, shaded by how much was granted there. */
record TileMap(int width, int height, List<Tile> tiles, List<Shade> legend) {

    private static final int SIDE = 64;
    private static final int GAP = 4;
    /** The first shade is for nothing at all; the others divide what there is into equal steps. */
    private static final int STEPS = 4;

    private static final long[] EVEN = {10, 15, 20, 25, 30, 40, 50, 75};

    static TileMap of(List<OfCounty> counties) {
        var most = counties.stream()
                .mapToLong(each -> each.figures().granted().kronor())
                .max()
                .orElse(0);
        long step = step(most);
        var tiles = counties.stream().map(county -> tile(county, step)).toList();
        int columns = counties.stream()
                .mapToInt(each -> each.county().tileColumn())
                .max()
                .orElse(0);
        int rows = counties.stream()
                .mapToInt(each -> each.county().tileRow())
                .max()
                .orElse(0);
        return new TileMap((columns + 1) * (SIDE + GAP), (rows + 1) * (SIDE + GAP), tiles, legend(step));
    }

    private static Tile tile(OfCounty each, long step) {
        var granted = each.figures().granted();
        return new Tile(
                each.county().code(),
                each.county().name(),
                each.county().letter(),
                GAP / 2 + each.county().tileColumn() * (SIDE + GAP),
                GAP / 2 + each.county().tileRow() * (SIDE + GAP),
                shade(granted, step),
                granted,
                thousands(granted.kronor()));
    }

    private static int shade(Money granted, long step) {
        return granted.isPositive() ? (int) Math.min(STEPS, (granted.kronor() + step - 1) / step) : 0;
    }

    private static List<Shade> legend(long step) {
        var shades = new ArrayList<Shade>();
        shades.add(new Shade(0, "0", "0"));
        for (int number = 1; number <= STEPS; number++) {
            shades.add(new Shade(number, thousands(step * (number - 1)), thousands(step * number)));
        }
        return List.copyOf(shades);
    }

    /** Returns the smallest even step, in whole thousands, of which four reach the largest value. */
    private static long step(long most) {
        for (long size = 1000; ; size *= 10) {
            for (long factor : EVEN) {
                if (size * factor * STEPS >= most) {
                    return size * factor;
                }
            }
        }
    }

    /** Writes thousands of kronor, for display only (R-PROC-24). */
    private static String thousands(long kronor) {
        return Display.plain(Money.kronor(Math.round(kronor / 1000.0)));
    }

    /** A county on the map: its place in the drawing, its shade from 0 to 4, and its value in thousands of kronor. */
    record Tile(
            String code, String name, String letter, int left, int top, int shade, Money granted, String thousands) {

        /** Returns the middle of the tile, where its text stands. */
        public int middle() {
            return left + SIDE / 2;
        }
    }

    /** A shade and the values it stands for, more than {@code from} up to {@code to} thousands of kronor. */
    record Shade(int number, String from, String to) {}
}
