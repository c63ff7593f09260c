package org.supportprocess.benchmark;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the engine's tables with open tasks of twenty queues, each with its execution, its candidates and the rights to it. */
record ManyTasks(JdbcTemplate sql) {

    private static final int READ_AND_WORK = 2 + (1 << 14);
    private static final int CHUNK = 10_000;

    void fill(int tasks) {
        String definition =
                sql.queryForObject("select max(ID_) from ACT_RE_PROCDEF where KEY_ = 'support-request'", String.class);
        Instant now = Instant.now();
        IntStream.iterate(0, from -> from < tasks, from -> from + CHUNK)
                .mapToObj(from -> IntStream.range(from, Math.min(tasks, from + CHUNK))
                        .mapToObj(OpenTask::new)
                        .toList())
                .forEach(chunk -> insert(chunk, definition, now));
        sql.execute("analyze");
    }

    private void insert(List<OpenTask> tasks, String definition, Instant now) {
        batch(
                "insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_,"
                        + " IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_)"
                        + " values (?, 1, ?, ?, ?, ?, true, false, true, false, 1, 0)",
                tasks.stream()
                        .map(task -> new Object[] {
                            task.execution(), task.execution(), task.execution(), task.number(), definition
                        }));
        batch(
                "insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_,"
                        + " ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_)"
                        + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 'Created')",
                tasks.stream().map(task -> new Object[] {
                    task.id(),
                    task.execution(),
                    task.execution(),
                    definition,
                    "Resolve request %s (B) Contoso: One user cannot access mail".formatted(task.number()),
                    task.key(),
                    task.assignee(),
                    task.priority(),
                    Timestamp.from(now),
                    task.dueIn() == null ? null : Timestamp.from(now.plus(task.dueIn()))
                }));
        batch(
                "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) values (?, 1, ?, 'candidate', ?)",
                tasks.stream().map(task -> new Object[] {"l" + task.id(), task.group(), task.id()}));
        batch(
                "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)"
                        + " values (?, 1, 1, ?, 7, ?, " + READ_AND_WORK + ")",
                tasks.stream().map(task -> new Object[] {"g" + task.id(), task.group(), task.id()}));
        batch(
                "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)"
                        + " values (?, 1, 1, ?, 7, ?, " + READ_AND_WORK + ")",
                tasks.stream().filter(task -> task.assignee() != null).map(task ->
                        new Object[] {"u" + task.id(), task.assignee(), task.id()}));
    }

    private void batch(String insert, java.util.stream.Stream<Object[]> rows) {
        sql.batchUpdate(insert, rows.toList());
    }

    /**
     * Of each hundred tasks half are offered, a quarter are taken and a quarter wait for the customer; two are critical, two
     * overdue, one is due in the next hour, one is a review and one a translator to be found. Erik has twenty requests of his
     * own, however many tasks there are: what a person works on does not grow with the house.
     */
    private record OpenTask(int i) {

        private static final int QUEUES = 20;
        private static final int OWN = 20;

        String id() {
            return "t" + i;
        }

        String execution() {
            return "e" + i;
        }

        String number() {
            return "SR-3000-%06d".formatted(i);
        }

        /** Counts the tasks of one queue. */
        private int place() {
            return i / QUEUES;
        }

        private int percent() {
            return (place() * 7 + i % QUEUES) % 100;
        }

        private String queue() {
            return i % QUEUES == 0 ? "exchange-online" : "queue-" + i % QUEUES;
        }

        private boolean isEriks() {
            return i % QUEUES == 0 && place() < OWN;
        }

        String key() {
            if (isEriks()) {
                return "userTask_resolveRequest";
            }
            return switch (percent()) {
                case 97 -> "userTask_reviewEscalation";
                case 98 -> "userTask_arrangeTranslator";
                default ->
                    switch (percent() % 4) {
                        case 0 -> "userTask_answerRequest";
                        case 1, 2 -> "userTask_resolveRequest";
                        default -> "userTask_awaitConfirmation";
                    };
            };
        }

        String group() {
            return switch (key()) {
                case "userTask_reviewEscalation" -> "team-lead";
                case "userTask_arrangeTranslator" -> "phone-agent";
                default -> queue();
            };
        }

        String assignee() {
            if (isEriks()) {
                return "erik";
            }
            boolean taken = percent() < 97 && percent() % 4 > 1;
            return taken ? queue() + "-" + place() % 10 : null;
        }

        int priority() {
            if (percent() == 10 || percent() == 60) {
                return 100;
            }
            return percent() % 3 == 0 ? 50 : 10;
        }

        /** Null for those who wait for the customer. */
        Duration dueIn() {
            if (key().equals("userTask_awaitConfirmation")) {
                return null;
            }
            return switch (percent()) {
                case 20, 21 -> Duration.ofMinutes(-30);
                case 30 -> Duration.ofMinutes(30);
                default -> Duration.ofHours(2 + i % 97);
            };
        }
    }
}
