package se.delmos.statsbidrag.platform;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import se.delmos.statsbidrag.kernel.InTurn;

/** Takes the turn after the authorisation and before the transaction. */
@Configuration(proxyBeanMethods = false)
class TurnConfiguration {

    private static final int AFTER_AUTHORISATION = AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() + 1;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor turns(ObjectProvider<DatabaseClock> arrivals) {
        var pointcut = AnnotationMatchingPointcut.forMethodAnnotation(InTurn.class);
        var advisor = new DefaultPointcutAdvisor(pointcut, new Turns(arrivals));
        advisor.setOrder(AFTER_AUTHORISATION);
        return advisor;
    }
}
