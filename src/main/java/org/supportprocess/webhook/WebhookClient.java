package org.supportprocess.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The HTTP client that posts to addresses customers give. Redirects are not followed, since they could lead inside.
 * Only the status of the answer is kept.
 *
 * <p>A slow receiver is left alone for a while: it would occupy the threads that fire everybody's timers.
 */
@Component
class WebhookClient {

    private static final int MOST_RECEIVERS = 10_000;

    private final HttpClient http;
    private final Duration longestConnect;
    private final Duration longest;
    private final DestinationCheck destinations;
    private final Cache<String, Boolean> slow;

    WebhookClient(WebhookSettings settings, DestinationCheck destinations) {
        this.http = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
        this.longestConnect = settings.connectTimeout();
        this.longest = settings.connectTimeout().plus(settings.timeout());
        this.destinations = destinations;
        this.slow = Caffeine.newBuilder()
                .maximumSize(MOST_RECEIVERS)
                .expireAfterWrite(settings.pause())
                .build();
    }

    /**
     * @return the status of the answer, between 200 and 299
     * @throws DeliveryFailed if there is another answer, or none
     */
    int post(URI url, String body, Map<String, String> headers) {
        String receiver = url.getRawAuthority();
        if (slow.getIfPresent(receiver) != null) {
            throw new DeliveryFailed(
                    null, "The receiver did not answer in time a moment ago and was not asked again yet.");
        }
        requireOpen(url, receiver);
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("User-Agent", "support-process")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        int status = answer(request.build(), receiver);
        if (status < 200 || status > 299) {
            throw new DeliveryFailed(status, "The receiver answered %d.".formatted(status));
        }
        return status;
    }

    /** Checks the address within the time of the connection: the server that knows the name may be slow, too. */
    private void requireOpen(URI url, String receiver) {
        long start = System.nanoTime();
        Optional<String> flaw = destinations.flaw(url);
        if (flaw.isPresent()) {
            throw new DeliveryFailed(null, "The address %s.".formatted(flaw.get()));
        }
        if (System.nanoTime() - start > longestConnect.toNanos()) {
            throw late(receiver);
        }
    }

    /** Waits for the whole answer: an ordinary timeout ends with its head, and a body that never ends must end, too. */
    private int answer(HttpRequest request, String receiver) {
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (TimeoutException late) {
            throw late(receiver);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof HttpTimeoutException ? late(receiver) : unreachable(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed(null, "The product was stopped meanwhile.");
        } finally {
            answer.cancel(true);
        }
    }

    private DeliveryFailed late(String receiver) {
        slow.put(receiver, true);
        return new DeliveryFailed(null, "The receiver did not answer in time.");
    }

    private static DeliveryFailed unreachable(@Nullable Throwable failure) {
        return new DeliveryFailed(
                null,
                failure instanceof IOException
                        ? "The receiver could not be reached: %s."
                                .formatted(failure.getClass().getSimpleName())
                        : "The event could not be sent.");
    }
}
