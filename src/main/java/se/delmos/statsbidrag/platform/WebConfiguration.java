package se.delmos.statsbidrag.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import se.delmos.statsbidrag.platform.web.Formats;

/** How requests are read: language, amounts, days and numbers as people write them. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final String[] NEVER_CLOSED = {"/error", "/css/**", "/js/**", "/webjars/**", "/favicon.svg"};

    private final Language language = new Language();
    private final Maintenance maintenance;

    /** Pages are HTML, also those that say what is wrong with {@code /oppna-data/bidrag.json}. */
    WebConfiguration(ThymeleafViewResolver pages, Maintenance maintenance) {
        this.maintenance = maintenance;
        pages.setForceContentType(true);
    }

    @Bean
    LocaleResolver localeResolver() {
        return language;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(language);
        interceptors.addInterceptor(maintenance).excludePathPatterns(NEVER_CLOSED);
        interceptors.addInterceptor(new UploadSizes());
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        Formats.register(formatters);
    }
}
