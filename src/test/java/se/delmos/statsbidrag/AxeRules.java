package se.delmos.statsbidrag;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves Deque's rules beside the pages, so that the browser reads and compiles them once, and only on pages that are checked:
 * their own builder sends half a megabyte for every check.
 */
@TestConfiguration(proxyBeanMethods = false)
public class AxeRules implements WebMvcConfigurer {

    static final String ADDRESS = "/webjars/axe/axe.min.js";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/axe/**")
                .addResourceLocations("classpath:/static/")
                .setCachePeriod(3600)
                .resourceChain(false)
                .addResolver(new PathResourceResolver() {
                    @Override
                    protected Resource getResource(String path, Resource location) {
                        return new ClassPathResource("axe.min.js", AxeBuilder.class.getClassLoader());
                    }
                });
    }
}
