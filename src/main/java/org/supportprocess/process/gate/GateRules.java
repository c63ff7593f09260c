package org.supportprocess.process.gate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds the rule for what people hand in. Rules may need the engine, which is made before them and asks here. */
@Component
class GateRules implements SmartInitializingSingleton {

    private final SingletonSupplier<Map<String, TaskRule>> tasks;
    private final SingletonSupplier<Map<String, StartRule>> starts;

    GateRules(ListableBeanFactory beans) {
        this.tasks = SingletonSupplier.of(() -> byKey(beans, TaskRule.class, TaskRule::tasks));
        this.starts = SingletonSupplier.of(() -> byKey(beans, StartRule.class, rule -> Set.of(rule.process())));
    }

    /** @param id that the task has in its diagram */
    Optional<TaskRule> ofTask(String id) {
        return Optional.ofNullable(tasks.obtain().get(id));
    }

    Optional<StartRule> ofProcess(String id) {
        return Optional.ofNullable(starts.obtain().get(id));
    }

    /** @throws IllegalStateException if there are two rules for the same: the product does not start */
    @Override
    public void afterSingletonsInstantiated() {
        tasks.obtain();
        starts.obtain();
    }

    private static <R> Map<String, R> byKey(
            ListableBeanFactory beans, Class<R> kind, Function<R, Collection<String>> keys) {
        Map<String, R> rules = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        beans.getBeansOfType(kind).forEach((name, rule) -> keys.apply(rule).forEach(key -> {
            String other = names.put(key, name);
            if (other != null) {
                throw new IllegalStateException("The beans “%s” and “%s” are both a rule for “%s”; there may be one."
                        .formatted(other, name, key));
            }
            rules.put(key, rule);
        }));
        return Map.copyOf(rules);
    }
}
