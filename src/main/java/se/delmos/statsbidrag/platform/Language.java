package se.delmos.statsbidrag.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** Swedish or English, as the person last chose with {@code ?lang=}; Swedish for everyone else. */
final class Language extends CookieLocaleResolver implements HandlerInterceptor {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    Language() {
        super("sprak");
        setDefaultLocale(SWEDISH);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var chosen = known(asked(request));
        if (chosen != null) {
            setLocale(request, response, chosen);
        }
        return true;
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return known(value);
    }

    /** Reads the address, not the parameters: those of a form that is too large cannot be read at all. */
    private static @Nullable String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? null
                : UriComponentsBuilder.newInstance()
                        .query(query)
                        .build()
                        .getQueryParams()
                        .getFirst("lang");
    }

    private static @Nullable Locale known(@Nullable String tag) {
        if ("sv".equals(tag)) {
            return SWEDISH;
        }
        return "en".equals(tag) ? Locale.ENGLISH : null;
    }
}
