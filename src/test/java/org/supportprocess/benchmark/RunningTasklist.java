package org.supportprocess.benchmark;

import com.jayway.jsonpath.JsonPath;
import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.SupportApplication;
import org.supportprocess.signin.WebBrowser;

/** A product on a port of its own, with people signed in to its Tasklist. */
final class RunningTasklist implements AutoCloseable {

    /** What Tasklist sends for the first page of a filter; the answer has the count, too. */
    private static final String FIRST_PAGE = """
            {"processVariables":[],"taskVariables":[],"caseInstanceVariables":[],"firstResult":0,"maxResults":15,\
            "sorting":[{"sortBy":"priority","sortOrder":"desc"},{"sortBy":"dueDate","sortOrder":"asc"}],"active":true}""";

    private final ServletWebServerApplicationContext product;
    private final String address;

    private RunningTasklist(ServletWebServerApplicationContext product) {
        this.product = product;
        this.address = "http://localhost:" + product.getWebServer().getPort();
    }

    static RunningTasklist on(String database, String user, String password, int tasks) {
        RunningTasklist tasklist = new RunningTasklist(
                (ServletWebServerApplicationContext) new SpringApplicationBuilder(SupportApplication.class)
                        .profiles("demo")
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=" + database,
                                "--spring.datasource.username=" + user,
                                "--spring.datasource.password=" + password,
                                "--camunda.bpm.job-execution.enabled=false",
                                "--support-process.rate-limit.enabled=false",
                                "--camunda.bpm.process-engine-name=e" + Integer.toHexString(database.hashCode()),
                                "--spring.jmx.enabled=false"));
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(database);
            pool.setUsername(user);
            pool.setPassword(password);
            new ManyTasks(new JdbcTemplate(pool)).fill(tasks);
        }
        return tasklist;
    }

    Desk of(String user) {
        WebBrowser browser = WebBrowser.at(address);
        browser.signIn(user, "demo");
        String engine = product.getBean(ProcessEngine.class).getName();
        browser.open("/camunda/app/tasklist/%s/".formatted(engine));
        return new Desk(browser, "/camunda/api/engine/engine/%s/filter".formatted(engine));
    }

    @Override
    public void close() {
        product.close();
    }

    /** One person's Tasklist. */
    record Desk(WebBrowser browser, String api) {

        /** Names and ids of the filters. */
        Map<String, String> filters() {
            List<Map<String, Object>> found = JsonPath.read(ok(browser.open(api + "?resourceType=Task")), "$[*]");
            Map<String, String> filters = new LinkedHashMap<>();
            found.forEach(filter -> filters.put((String) filter.get("name"), (String) filter.get("id")));
            return filters;
        }

        Page open(String filter) {
            long begin = System.nanoTime();
            String page = ok(browser.post(
                    api + "/" + filter + "/list?firstResult=0&maxResults=15",
                    FIRST_PAGE,
                    "X-XSRF-TOKEN",
                    browser.tasklistToken(),
                    "Accept",
                    "application/hal+json"));
            double millis = (System.nanoTime() - begin) / 1e6;
            return new Page(millis, page);
        }

        private static String ok(HttpResponse<String> answer) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + answer.body());
            }
            return answer.body();
        }
    }

    record Page(double millis, String body) {

        int count() {
            return JsonPath.read(body, "$.count");
        }
    }
}
