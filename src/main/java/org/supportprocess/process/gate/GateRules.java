package org.supportprocess.process.gate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds the rule for what people hand in. Rules may need the engine, which is made before them and asks here. */
@Component
class GateRules implements SmartInitializingSingleton {

    private final SingletonSupplier<Map<String, TaskRule>> tasks;
    private final SingletonSupplier<Map<String, StartRule>> starts;
    private final SingletonSupplier<Set<String>> taken;

    private volatile boolean known;

    GateRules(ListableBeanFactory beans) {
        this.taken = SingletonSupplier.of(() -> beans.getBeansOfType(ProductVariables.class).values().stream()
                .flatMap(variables -> variables.names().stream())
                .collect(Collectors.toUnmodifiableSet()));
        this.tasks = SingletonSupplier.of(() -> byKey(beans, TaskRule.class, TaskRule::tasks));
        this.starts = SingletonSupplier.of(() -> byKey(beans, StartRule.class, rule -> Set.of(rule.process())));
    }

    /** The rule of a task: a bean, or what its diagram declares. */
    Optional<TaskRule> of(TaskEntity task) {
        return bean(task.getTaskDefinitionKey()).or(() -> DeclaredRule.of(task.getBpmnModelElementInstance()));
    }

    Optional<StartRule> ofProcess(String id) {
        return Optional.ofNullable(starts.obtain().get(id));
    }

    /** The names of variables that no analyst may give to a field. */
    Set<String> taken() {
        return taken.obtain();
    }

    /** The rules may be asked for. */
    boolean areKnown() {
        return known;
    }

    /**
     * @throws IllegalStateException if there are two rules for the same, or none for a task of the product's own diagrams: the
     *     product does not start
     */
    @Override
    public void afterSingletonsInstantiated() {
        tasks.obtain();
        starts.obtain();
        known = true;
        List<String> flaws =
                OwnDiagrams.all().flatMap(new DiagramCheck(this)::flaws).toList();
        if (!flaws.isEmpty()) {
            throw new IllegalStateException(String.join(" ", flaws));
        }
    }

    /** @param id that the task has in its diagram */
    Optional<TaskRule> bean(String id) {
        return Optional.ofNullable(tasks.obtain().get(id));
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
