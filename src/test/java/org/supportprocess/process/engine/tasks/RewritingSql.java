package org.supportprocess.process.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.TaskQuery;
import org.h2.tools.SimpleResultSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The SQL of a query for tasks as it leaves for each database, beside what is checked in. A new version of the engine that
 * words it differently is seen here, and not by a database that has become slow.
 */
class RewritingSql {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-sql");
    private static final String ACCEPT = "golden-sql.accept";

    private enum Question {
        EVERYTHING(tasks -> tasks),
        OWN_TASKS(tasks -> tasks.taskAssignee("erik").orderByTaskPriority().desc()),
        OWN_QUEUES(tasks -> tasks.taskCandidateGroupIn(List.of("engineer", "exchange-online"))
                .taskDefinitionKeyNotIn("userTask_awaitInformation", "userTask_awaitConfirmation")
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc()),
        QUEUE_OF_OTHERS(tasks -> tasks.taskCandidateGroup("billing")),
        WAITING_FOR_CUSTOMERS(tasks ->
                tasks.withoutDueDate().taskDefinitionKeyIn("userTask_awaitInformation", "userTask_awaitConfirmation")),
        QUEUE_OR_OWN(tasks -> tasks.or()
                .taskCandidateGroup("exchange-online")
                .taskAssignee("erik")
                .endOr()),
        QUEUE_AND_INVOLVED(tasks -> tasks.taskCandidateGroup("exchange-online").taskInvolvedUser("erik")),
        OF_A_REQUEST(tasks -> tasks.processInstanceBusinessKey("SR-2026-000001").taskCandidateGroup("exchange-online"));

        private final UnaryOperator<TaskQuery> asked;

        Question(UnaryOperator<TaskQuery> asked) {
            this.asked = asked;
        }
    }

    private static final Engine H2 = new Engine("h2");
    private static final Engine POSTGRES = new Engine("postgres");

    @ParameterizedTest
    @EnumSource
    void isWhatIsCheckedInForH2(Question question) {
        compare(H2, question);
    }

    @ParameterizedTest
    @EnumSource
    void isWhatIsCheckedInForPostgres(Question question) {
        compare(POSTGRES, question);
    }

    private static void compare(Engine engine, Question question) {
        TaskQuery query = question.asked.apply(engine.getTaskService().createTaskQuery());
        FilterServiceImpl filters = (FilterServiceImpl) engine.getFilterService();
        filters.setCommandExecutor(counting(query));
        String name = question.name().toLowerCase(Locale.ROOT).replace('_', '-');

        engine.getIdentityService().setAuthentication("erik", List.of("engineer", "exchange-online"));
        try {
            query.listPage(0, 15);
            compare(engine, name + "-list");
            query.count();
            compare(engine, name + "-count");
            filters.count("any");
            compare(engine, name + "-count-of-filter");
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static void compare(Engine engine, String name) {
        Path golden = GOLDEN.resolve(engine.getDatabaseType()).resolve(name + ".sql");
        String left = engine.lastStatement();
        if (Boolean.getBoolean(ACCEPT)) {
            write(golden, left);
        }
        assertThat(left)
                .as(
                        "%s%nThe engine asks differently now:%n%n%s%n%nIf that is as it should be, accept it with%n"
                                + "mvn test -Dtest=RewritingSql -D%s=true and look at the difference.",
                        golden, inLines(left), ACCEPT)
                .isEqualTo(read(golden));
    }

    /** Counts as it does for a stored filter with the query in it. */
    private static CommandExecutor counting(TaskQuery query) {
        return new CommandExecutor() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T execute(Command<T> command) {
                return (T) Long.valueOf(query.count());
            }
        };
    }

    private static String inLines(String sql) {
        return sql.replaceAll("(?<! ) (?=(?i:from|where|left join|inner join|and|or|order by|limit|union)\\b)", "\n");
    }

    private static void write(Path file, String sql) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, inLines(sql) + "\n");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? String.join(" ", Files.readAllLines(file)) : "";
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The product's settings for tasks, on a database that keeps nothing and only listens. */
    private static final class Engine extends StandaloneProcessEngineConfiguration {

        private final List<String> statements = new ArrayList<>();

        Engine(String database) {
            setDatabaseType(database);
            setDataSource(stub(DataSource.class, (source, method, arguments) -> connection()));
            setSkipIsolationLevelCheck(true);
            setAuthorizationEnabled(true);
            setStandaloneTasksEnabled(false);
            setCmmnEnabled(false);
            setTaskMetricsEnabled(false);
            setProcessEnginePlugins(List.of(new FastTaskQueries()));
            init();
        }

        String lastStatement() {
            return statements.get(statements.size() - 1);
        }

        private Connection connection() {
            return RewritingSql.connection(statements);
        }
    }

    private static Connection connection(List<String> statements) {
        return stub(Connection.class, (connection, method, arguments) -> {
            if (!method.getName().equals("prepareStatement")) {
                return nothing(method.getReturnType());
            }
            statements.add((String) arguments[0]);
            return stub(method.getReturnType(), (statement, called, values) -> switch (called.getName()) {
                case "execute" -> true;
                case "getResultSet" -> answer((String) arguments[0]);
                case "getConnection" -> connection;
                case "getUpdateCount" -> -1;
                default -> nothing(called.getReturnType());
            });
        });
    }

    /** No rights, no tasks, and none counted. */
    private static ResultSet answer(String sql) {
        SimpleResultSet rows = new SimpleResultSet();
        rows.addColumn("COUNT", Types.BIGINT, 19, 0);
        if (sql.toUpperCase(Locale.ROOT).startsWith("SELECT COUNT")) {
            rows.addRow(0L);
        }
        return rows;
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 0;
        }
        return type.isInterface() ? stub(type, (stub, method, arguments) -> nothing(method.getReturnType())) : null;
    }

    private static <T> T stub(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
