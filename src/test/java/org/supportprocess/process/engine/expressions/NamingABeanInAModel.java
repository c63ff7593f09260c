package org.supportprocess.process.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

class NamingABeanInAModel {

    private final AtomicInteger made = new AtomicInteger();
    private final DelegateBeans visible = new DelegateBeans(beans());

    @Test
    void findsWhatIsMadeForTheEngine() {
        assertThat(visible).containsKey("closeRequest");
        assertThat(visible.get("closeRequest")).isInstanceOf(JavaDelegate.class);
    }

    @Test
    void findsNothingElse() {
        assertThat(visible.containsKey("clock")).isFalse();
        assertThat(visible.get("clock")).isNull();
        assertThat(visible.keySet()).containsExactly("closeRequest");
    }

    @Test
    void makesTheBeanOnlyWhenItIsCalled() {
        assertThat(visible.containsKey("closeRequest")).isTrue();
        assertThat(made).hasValue(0);

        visible.get("closeRequest");
        assertThat(made).hasValue(1);
    }

    private DefaultListableBeanFactory beans() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerBeanDefinition("closeRequest", new RootBeanDefinition(JavaDelegate.class, this::delegate));
        beans.registerSingleton("clock", java.time.Clock.systemUTC());
        return beans;
    }

    private JavaDelegate delegate() {
        made.incrementAndGet();
        return execution -> {};
    }
}
