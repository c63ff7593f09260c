package org.supportprocess.process.engine.tasks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The engine's SQL for a task query. It joins candidates and rights, which multiplies rows, and sorts all that it has found to
 * make them distinct again. Asked for with {@code exists} nothing is multiplied, and a page is found in the order of an index.
 * Parameters keep their order; what is not recognised stays as it is.
 */
record TaskSql(String text) {

    private static final Pattern RIGHTS_JOINED = Pattern.compile(
            " (?:inner|left) join \\( SELECT A\\.\\* FROM (ACT_RU_AUTHORIZATION A WHERE [^*]*'\\*'[^*]*) \\) AUTH ON"
                    + " \\(AUTH\\.RESOURCE_ID_ (.+?'\\*' ?\\)) ?\\)");
    private static final Pattern RIGHTS_FOUND = Pattern.compile(
            " and \\( (?:\\(RES\\.CASE_EXECUTION_ID_ IS NOT NULL\\) OR )?\\(AUTH\\.RESOURCE_ID_ IS NOT NULL\\) \\)");

    private static final String CANDIDATES_JOINED = " left join ACT_RU_IDENTITYLINK I on I.TASK_ID_ = RES.ID_";
    private static final Pattern CANDIDATES_FOUND =
            Pattern.compile("I\\.TYPE_ = 'candidate' and \\( I\\.GROUP_ID_ IN \\( \\?(?: , \\?)* \\) \\)");
    /** Whatever else is asked of the joined rows keeps the join. */
    private static final Pattern CANDIDATES = Pattern.compile("\\bI\\.");

    private static final Pattern OTHER_JOINS = Pattern.compile(" left join | AUTH ");
    private static final Pattern DISTINCT =
            Pattern.compile("(?i)^(SELECT (?:COUNT\\(\\*\\) FROM \\(SELECT )?)DISTINCT ");

    static TaskSql of(String text) {
        return new TaskSql(text.replaceAll("\\s+", " ").trim());
    }

    String lean() {
        TaskSql lean = withoutCandidatesJoined().withoutRightsJoined();
        return OTHER_JOINS.matcher(lean.text).find()
                ? lean.text
                : DISTINCT.matcher(lean.text).replaceFirst("$1");
    }

    private TaskSql withoutCandidatesJoined() {
        Matcher found = CANDIDATES_FOUND.matcher(text);
        if (!text.contains(CANDIDATES_JOINED) || !found.find()) {
            return this;
        }
        String rest = text.substring(0, found.start()) + text.substring(found.end());
        if (CANDIDATES.matcher(rest.replace(CANDIDATES_JOINED, "")).find()) {
            return this;
        }
        return new TaskSql(
                found.replaceFirst("exists (select 1 from ACT_RU_IDENTITYLINK I where I.TASK_ID_ = RES.ID_ and $0)")
                        .replace(CANDIDATES_JOINED, ""));
    }

    private TaskSql withoutRightsJoined() {
        Matcher joined = RIGHTS_JOINED.matcher(text);
        Matcher found = RIGHTS_FOUND.matcher(text);
        int where = joined.find() ? text.indexOf(" WHERE ", joined.end()) : -1;
        if (where < 0 || !found.find() || text.substring(joined.end(), where).contains("?")) {
            return this;
        }
        return new TaskSql(text.substring(0, joined.start())
                + text.substring(joined.end(), where)
                + " WHERE exists (SELECT 1 FROM %s AND A.RESOURCE_ID_ %s) and"
                        .formatted(joined.group(1), joined.group(2))
                + text.substring(where + " WHERE".length(), found.start())
                + text.substring(found.end()));
    }
}
