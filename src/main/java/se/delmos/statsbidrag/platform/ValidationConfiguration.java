package se.delmos.statsbidrag.platform;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** What is wrong with a form is said in the order of its fields, as people read the page. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static LocalValidatorFactoryBean defaultValidator(MessageSource texts) {
        var validator = new InFieldOrder();
        validator.setMessageInterpolator(new MessageInterpolatorFactory(texts).getObject());
        return validator;
    }

    /** Hands the violations on in the order of the form's components, and of the rows within one. */
    private static final class InFieldOrder extends LocalValidatorFactoryBean {

        @Override
        protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
            var byField = Comparator.<ConstraintViolation<Object>>comparingInt(InFieldOrder::place)
                    .thenComparingInt(InFieldOrder::row);
            super.processConstraintViolations(
                    violations.stream().sorted(byField).collect(Collectors.toCollection(LinkedHashSet::new)), errors);
        }

        private static int place(ConstraintViolation<Object> violation) {
            var field = violation.getPropertyPath().iterator().next().getName();
            return Stream.ofNullable(violation.getRootBeanClass().getRecordComponents())
                    .flatMap(Arrays::stream)
                    .map(RecordComponent::getName)
                    .toList()
                    .indexOf(field);
        }

        private static int row(ConstraintViolation<Object> violation) {
            var row = -1;
            for (var node : violation.getPropertyPath()) {
                row = node.getIndex() == null ? row : node.getIndex();
            }
            return row;
        }
    }
}
