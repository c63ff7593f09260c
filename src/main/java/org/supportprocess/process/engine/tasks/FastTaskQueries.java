package org.supportprocess.process.engine.tasks;

import java.util.List;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Gives the engine's queries for tasks the form in which a database finds the few among the many. */
@Component
class FastTaskQueries extends AbstractProcessEnginePlugin {

    private static final List<String> QUERIES = List.of("selectTaskByQueryCriteria", "selectTaskCountByQueryCriteria");

    private final BoundedCounts counts = new BoundedCounts();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomSessionFactories(List.of(new ReadableTasks.Factory()));
        engine.setFilterService(counts);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        Configuration statements = engine.getSqlSessionFactory().getConfiguration();
        QUERIES.stream()
                .map(query -> statements.getMappedStatement(TaskEntity.class.getName() + "." + query))
                .forEach(this::rewrite);
    }

    private void rewrite(MappedStatement statement) {
        SqlSource original = statement.getSqlSource();
        SqlSource rewritten = query -> {
            var sql = original.getBoundSql(query);
            MetaObject text = SystemMetaObject.forObject(sql);
            text.setValue("sql", counts.bound(TaskSql.of(sql.getSql()).lean()));
            return sql;
        };
        SystemMetaObject.forObject(statement).setValue("sqlSource", rewritten);
    }
}
