package se.delmos.statsbidrag.identity.adapter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import se.delmos.statsbidrag.identity.adapter.SignInWay.Kind;

/**
 * The ways to sign in by an identity provider, each by the name that its client registration has too.
 *
 * @param kind {@code openid}, or {@code none}: then nobody can sign in
 */
@ConfigurationProperties("statsbidrag.sign-in")
public record SignInWays(String kind, Map<String, SignInWay> ways) {

    static final String OPENID = "openid";

    public SignInWays(@Nullable String kind, @Nullable Map<String, SignInWay> ways) {
        this.kind = kind == null ? "none" : kind;
        this.ways = ways == null || !OPENID.equals(kind) ? Map.of() : Map.copyOf(ways);
    }

    Optional<SignInWay> of(String registration) {
        return Optional.ofNullable(ways.get(registration));
    }

    /** Returns the ways as the sign-in page shows them: those of applicants first. */
    public List<Shown> shown() {
        return ways.entrySet().stream()
                .map(way -> new Shown(way.getKey(), way.getValue().kind()))
                .sorted(Comparator.comparing(Shown::kind).thenComparing(Shown::name))
                .toList();
    }

    /** A way with the name that its address ends in. */
    public record Shown(String name, Kind kind) {}
}
