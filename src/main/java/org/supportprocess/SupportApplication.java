package org.supportprocess;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry point of the product. */
@SpringBootApplication
public class SupportApplication {

    public static void main(String[] arguments) {
        // The engine's columns carry no zone: every instant in them is UTC.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(SupportApplication.class, arguments);
    }
}
