package org.supportprocess.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address given by a customer leads nowhere inside, and who is slow there holds nobody up here. */
class PostingToAStranger {

    private static final DestinationCheck IN_SERVICE = new DestinationCheck(settings(false));
    private static final DestinationCheck IN_A_DEMO = new DestinationCheck(settings(true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "localhost",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "2130706433",
                "0.0.0.0",
                "[::]",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "[fe80::1]",
                "[fd00:ec2::254]",
                "[fc00::1]",
                "[fec0::1]",
                "[64:ff9b::a00:1]",
                "[2002:a00:1::]",
                "[2001:0:1::]",
                "[2001:db8::1]",
                "100.64.0.1",
                "100.100.100.200",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "[ff02::1]",
                "240.0.0.1",
                "255.255.255.255"
            })
    void isRefusedWhereItIsNotOnTheOpenInternet(String host) {
        assertThat(IN_SERVICE.flaw(URI.create("https://" + host + "/")))
                .hasValueSatisfying(flaw -> assertThat(flaw).contains("not on the open Internet"));
        WebhookClient client = new WebhookClient(settings(false), IN_SERVICE);
        assertThatThrownBy(() -> client.post(URI.create("https://" + host + "/"), "{}", Map.of()))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessageContaining("not on the open Internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.0.1",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "[2606:4700::1]"
            })
    void isTakenWhereItIs(String host) {
        assertThat(IN_SERVICE.flaw(URI.create("https://" + host + "/"))).isEmpty();
        assertThat(IN_SERVICE.flaw(URI.create("http://" + host + "/"))).hasValue("must begin with https://");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:9000/, true",
        "http://192.168.1.1/, true",
        "https://10.0.0.1/, true",
        "http://1.1.1.1/, false",
        "http://169.254.169.254/, false",
        "http://[fe80::1]/, false",
        "http://100.100.100.200/, false",
        "ftp://localhost/, false"
    })
    void mayBeAtHomeInADemoButNeverWhereMachinesKeepTheirKeys(String url, boolean allowed) {
        assertThat(IN_A_DEMO.flaw(URI.create(url)).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void isLeftAloneForAWhileAfterItWasSlow() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("localhost"))) {
            URI url = URI.create("http://localhost:" + silent.getLocalPort() + "/");
            WebhookClient client = new WebhookClient(settings(true), IN_A_DEMO);
            assertThatThrownBy(() -> client.post(url, "{}", Map.of())).hasMessageContaining("did not answer in time.");
            long start = System.nanoTime();
            assertThatThrownBy(() -> client.post(url, "{}", Map.of())).hasMessageContaining("not asked again yet");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(200));
        }
    }

    @Test
    void cannotHoldUsUpWithAnAnswerWithoutEnd() throws IOException {
        try (ServerSocket endless = new ServerSocket(0, 5, InetAddress.getByName("localhost"))) {
            Thread talker = new Thread(() -> talk(endless));
            talker.setDaemon(true);
            talker.start();
            URI url = URI.create("http://localhost:" + endless.getLocalPort() + "/");
            WebhookClient client = new WebhookClient(settings(true), IN_A_DEMO);
            assertThatThrownBy(() -> client.post(url, "{}", Map.of())).hasMessageContaining("did not answer in time");
        }
    }

    private static void talk(ServerSocket server) {
        try (Socket call = server.accept()) {
            call.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n".getBytes());
            while (!Thread.interrupted()) {
                call.getOutputStream().write('x');
                call.getOutputStream().flush();
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException hungUp) {
            // as it should
        }
    }

    private static WebhookSettings settings(boolean demo) {
        return new WebhookSettings(demo, Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(30));
    }
}
