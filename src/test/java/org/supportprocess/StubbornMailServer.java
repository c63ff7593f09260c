package org.supportprocess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that does what it is told: it takes mail, or says no at one of the steps of the talk. */
public final class StubbornMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> offers = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Held held;

    public StubbornMailServer() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread listening = new Thread(this::listen, "stubborn-mail-server");
        listening.setDaemon(true);
        listening.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** @param step MAIL, RCPT, DATA, or END for the answer to the whole mail */
    public StubbornMailServer answers(String step, String answer) {
        answers.put(step, answer);
        return this;
    }

    public void takesEverything() {
        answers.clear();
    }

    /** Says nothing from now on when it is told the recipient, until it may. */
    public Held hold() {
        held = new Held(new CountDownLatch(1), new CountDownLatch(1));
        return held;
    }

    /**
     * @param reached open once a mail waits
     * @param mayGoOn opened by the test
     */
    public record Held(CountDownLatch reached, CountDownLatch mayGoOn) {

        private void waitFor() throws IOException {
            reached.countDown();
            try {
                mayGoOn.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException over) {
                throw new IOException(over);
            }
        }
    }

    /** The envelope addresses of the mails that were offered, as often as they were. */
    public List<String> offers() {
        return offers;
    }

    /** The mails that were taken. */
    public List<String> taken() {
        return taken;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void talk(Socket client) throws IOException {
        client.setTcpNoDelay(true);
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.UTF_8);
        say(out, "220 stubborn");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String step = line.split("[ :]", 2)[0].toUpperCase();
            if (step.equals("MAIL")) {
                offers.add(line.replaceAll(".*<(.*)>.*", "$1"));
            }
            if (step.equals("RCPT") && held != null) {
                held.waitFor();
            }
            if (step.equals("DATA") && !answers.containsKey("DATA")) {
                say(out, "354 go on");
                String mail = read(in);
                if (!answers.containsKey("END")) {
                    taken.add(mail);
                }
                say(out, answers.getOrDefault("END", "250 taken"));
            } else if (step.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, answers.getOrDefault(step, "250 fine"));
            }
        }
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(PrintStream out, String answer) {
        out.print(answer + "\r\n");
        out.flush();
    }
}
