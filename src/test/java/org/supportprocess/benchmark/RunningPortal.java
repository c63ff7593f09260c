package org.supportprocess.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.supportprocess.SupportApplication;
import org.supportprocess.api.Api;

/** A product on a port of its own, with a customer signed in by a browser's means. */
final class RunningPortal implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String PASSWORD =
            Base64.getEncoder().encodeToString("grace:demo".getBytes(StandardCharsets.UTF_8));

    private final ServletWebServerApplicationContext product;
    private final String address;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final HttpClient program = HttpClient.newHttpClient();

    private RunningPortal(ServletWebServerApplicationContext product) {
        this.product = product;
        this.address = "http://localhost:" + product.getWebServer().getPort();
    }

    static RunningPortal on(String database, String user, String password) {
        RunningPortal portal = new RunningPortal(
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
        portal.signIn();
        return portal;
    }

    List<String> open(int requests) {
        List<String> numbers = new ArrayList<>();
        for (int request = 0; request < requests; request++) {
            String location = submit().headers().firstValue("Location").orElseThrow();
            numbers.add(location.substring(location.lastIndexOf('/') + 1));
        }
        return numbers;
    }

    /** How long the answer to the signed-in customer took. */
    double millis(String path) {
        long begin = System.nanoTime();
        HttpResponse<String> answer =
                send(browser, HttpRequest.newBuilder(URI.create(address + path)).build());
        double millis = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return millis;
    }

    double submissionsPerSecond(int clients, int submissions) {
        IntStream.range(0, 40).forEach(warmUp -> submit());
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            List<Callable<HttpResponse<String>>> calls = IntStream.range(0, submissions)
                    .<Callable<HttpResponse<String>>>mapToObj(call -> this::submit)
                    .toList();
            for (Future<HttpResponse<String>> call : pool.invokeAll(calls)) {
                call.get();
            }
            return submissions / ((System.nanoTime() - begin) / 1e9);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            pool.shutdown();
        }
    }

    private HttpResponse<String> submit() {
        HttpResponse<String> answer = send(
                program,
                HttpRequest.newBuilder(URI.create(address + "/api/requests"))
                        .header("Authorization", "Basic " + PASSWORD)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Api.OPEN.formatted("SUB-E3")))
                        .build());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("A submission was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private void signIn() {
        URI login = URI.create(address + "/login");
        Matcher token = TOKEN.matcher(
                send(browser, HttpRequest.newBuilder(login).build()).body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        String form = "username=grace&password=demo&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        send(
                browser,
                HttpRequest.newBuilder(login)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        product.close();
    }
}
