package se.delmos.statsbidrag.identity.adapter;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;

/** The current actor as the security context holds it. */
@Component
class SecurityContextActor implements CurrentActor {

    private static final String LOOKING_AT = SecurityContextActor.class.getName() + ".looking-at";

    private final SecurityContextRepository contexts;

    SecurityContextActor(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    @Override
    public Actor require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    @Override
    public Optional<Actor> find() {
        return signedIn().map(SignedIn::actor);
    }

    @Override
    public void actFor(UUID organisation) {
        change(person -> person.actingFor(organisation));
    }

    @Override
    public void reachedAt(String address) {
        change(person -> person.reachedAt(address));
    }

    private void change(UnaryOperator<SignedIn> change) {
        var signedIn = signedIn().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        var context = new SecurityContextImpl(change.apply(signedIn));
        SecurityContextHolder.setContext(context);
        remember(context);
    }

    @Override
    public void lookAt(UUID organisation) {
        if (find().filter(person -> person.organisation().isEmpty()).isPresent()) {
            actFor(organisation);
            return;
        }
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(LOOKING_AT, organisation, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public Optional<UUID> lookingAt() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(LOOKING_AT, RequestAttributes.SCOPE_REQUEST))
                .map(UUID.class::cast);
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(actor)));
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private void remember(SecurityContext context) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            contexts.saveContext(context, attributes.getRequest(), Objects.requireNonNull(attributes.getResponse()));
        }
    }

    private static void restore(SecurityContext before) {
        if (before.getAuthentication() == null) {
            SecurityContextHolder.clearContext();
        } else {
            SecurityContextHolder.setContext(before);
        }
    }
}
