package se.delmos.statsbidrag.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts: each module's bundle in {@code messages/}, found by its name. Swedish answers where nothing else does. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    private static final String SWEDISH_ENDING = "_sv.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(bundles());
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Language.SWEDISH);
        return texts;
    }

    private static String[] bundles() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SWEDISH_ENDING);
        return Stream.of(found)
                .map(Resource::getFilename)
                .map(name -> "messages/" + Objects.requireNonNull(name).replace(SWEDISH_ENDING, ""))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
