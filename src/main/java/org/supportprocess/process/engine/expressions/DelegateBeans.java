package org.supportprocess.process.engine.expressions;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * The beans an expression in a model may name: the ones made to be called by the engine, and no other.
 *
 * <p>Looked up only when an expression asks, never before: these beans need the tables, and the engine must not be
 * built while they are.
 */
final class DelegateBeans extends AbstractMap<Object, Object> {

    private static final Set<Class<?>> CALLED_BY_THE_ENGINE =
            Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final ConfigurableListableBeanFactory beans;

    DelegateBeans(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean && beans.containsBean(bean) && isCalledByTheEngine(bean);
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return CALLED_BY_THE_ENGINE.stream()
                .flatMap(type -> Stream.of(beans.getBeanNamesForType(type, true, false)))
                .distinct()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toSet());
    }

    private boolean isCalledByTheEngine(String bean) {
        return CALLED_BY_THE_ENGINE.stream().anyMatch(type -> beans.isTypeMatch(bean, type));
    }
}
