package se.delmos.statsbidrag.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps the service closed until a moment that those who run it have set, and tells everyone when it opens. */
@Component("maintenance")
public class Maintenance implements HandlerInterceptor {

    private final @Nullable Instant until;
    private final Clock clock;

    public Maintenance(@Value("${statsbidrag.maintenance.until:}") String until, Clock clock) {
        this.until = until.isBlank() ? null : Instant.parse(until);
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var end = until();
        if (end == null) {
            return true;
        }
        var seconds = Duration.between(clock.instant(), end).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        return false;
    }

    /** Returns when the service opens again, or nothing where it is not closed on purpose. */
    public @Nullable Instant until() {
        return until != null && clock.instant().isBefore(until) ? until : null;
    }
}
