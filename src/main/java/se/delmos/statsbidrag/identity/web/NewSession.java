package se.delmos.statsbidrag.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.identity.adapter.SignedIn;
import se.delmos.statsbidrag.identity.adapter.Threshold;

/**
 * Opens a new session for a person who signs in and tells where to go: the page asked for before, or the role's first
 * page. An applicant whom no mail can reach is asked for an address first.
 */
@Component
class NewSession implements Threshold {

    /** Where a person goes on to after giving an address; an attribute of the session. */
    static final String NEXT = NewSession.class.getName() + ".next";

    private final RequestCache requests;
    private final SecurityContextRepository contexts;
    private final WebInvocationPrivilegeEvaluator privileges;

    NewSession(RequestCache requests, SecurityContextRepository contexts, WebInvocationPrivilegeEvaluator privileges) {
        this.requests = requests;
        this.contexts = contexts;
        this.privileges = privileges;
    }

    @Override
    public String cross(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var wanted = Optional.ofNullable(requests.getRequest(request, response))
                .map(saved -> URI.create(saved.getRedirectUrl()));
        request.getSession().invalidate();
        var signedIn = new SignedIn(actor);
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        var next = wanted.filter(uri -> mayOpen(uri, signedIn))
                .map(NewSession::pathAndQuery)
                .orElseGet(() -> homeOf(actor));
        if (actor.has(Role.APPLICANT) && actor.email().isBlank()) {
            request.getSession().setAttribute(NEXT, next);
            return OwnAddressController.ADDRESS;
        }
        return next;
    }

    private boolean mayOpen(URI uri, Authentication signedIn) {
        return privileges.isAllowed(uri.getPath(), signedIn);
    }

    private static String pathAndQuery(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String homeOf(Actor actor) {
        return actor.roles().stream()
                .sorted()
                .findFirst()
                .map(NewSession::homeOf)
                .orElse("/");
    }

    private static String homeOf(Role role) {
        return switch (role) {
            case APPLICANT -> "/mina-sidor";
            case CASE_OFFICER, DECISION_MAKER -> "/handlaggning";
            case ECONOMIST -> "/ekonomi";
            case MANAGEMENT -> "/ledning/budget";
            case ADMINISTRATOR -> "/administration/utlysningar";
            case REGISTRAR -> "/diarium";
            case AUDITOR -> "/revision";
        };
    }
}
