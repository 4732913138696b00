package se.delmos.statsbidrag.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.OrganisationNames;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.platform.web.SitePage.Other;

/** What the layout of every page asks: who is signed in, for which organisation, and where in the menu this is. */
@Component("site")
public class Site {

    private final CurrentActor currentActor;
    private final ObjectProvider<OrganisationNames> organisations;
    private final boolean practice;

    Site(CurrentActor currentActor, ObjectProvider<OrganisationNames> organisations, Environment environment) {
        this.currentActor = currentActor;
        this.organisations = organisations;
        this.practice = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public SitePage now() {
        var actor = currentActor.find();
        var role = actor.flatMap(Site::mainRole);
        var request = request();
        var address = address(request);
        var path = Optional.ofNullable(address.build().getPath()).orElse("/");
        return new SitePage(
                actor.map(Actor::id).map(ActorId::toString).orElse(null),
                actor.map(Actor::name).orElse(null),
                role.map(Role::name).orElse(null),
                actor.flatMap(Actor::organisation).map(this::nameOf).orElse(null),
                actor.flatMap(person -> other(person, path)).orElse(null),
                Place.of(role, path),
                inOtherLanguage(address),
                role.isEmpty() ? 0 : request.getSession().getMaxInactiveInterval(),
                practice);
    }

    private static Optional<Role> mainRole(Actor actor) {
        return actor.roles().stream().sorted().findFirst();
    }

    /** Returns the organisation that the page is about, where the person acts for another one or for none. */
    private Optional<Other> other(Actor actor, String path) {
        return currentActor
                .lookingAt()
                .filter(organisation -> !nameOf(organisation)
                        .equals(actor.organisation().map(this::nameOf).orElse("")))
                .filter(organisation -> "GET".equals(request().getMethod()))
                .map(organisation -> new Other(organisation, nameOf(organisation), path));
    }

    private String nameOf(UUID organisation) {
        return organisations.stream()
                .findFirst()
                .map(names -> names.nameOf(organisation))
                .orElse("");
    }

    private static HttpServletRequest request() {
        return Objects.requireNonNull((ServletRequestAttributes) RequestContextHolder.getRequestAttributes())
                .getRequest();
    }

    /** Returns the address the person asked for, also on a page that answers an error. */
    private static UriComponentsBuilder address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? UriComponentsBuilder.fromPath(asked)
                : ServletUriComponentsBuilder.fromRequest(request);
    }

    private static String inOtherLanguage(UriComponentsBuilder address) {
        var other = "sv".equals(LocaleContextHolder.getLocale().getLanguage()) ? "en" : "sv";
        var there = address.replaceQueryParam("lang", other).build();
        return there.getPath() + "?" + there.getQuery();
    }
}
