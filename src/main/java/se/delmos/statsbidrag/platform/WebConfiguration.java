package se.delmos.statsbidrag.platform;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
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

    /**
     * Each kind of file has a pattern of its own: with one for all, every link of a page was looked for among the files of
     * every library. Style sheets carry their content in their names and are kept by the browser for a year; scripts ask for
     * each other by plain names, so the browser asks each time whether they are still the same.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        own(files, "/css/", CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
        own(files, "/js/", CacheControl.noCache());
        files.addResourceHandler("/favicon.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
        files.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .resourceChain(true);
    }

    private static void own(ResourceHandlerRegistry files, String folder, CacheControl kept) {
        files.addResourceHandler(folder + "**")
                .addResourceLocations("classpath:/static" + folder)
                .setCacheControl(kept)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
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
