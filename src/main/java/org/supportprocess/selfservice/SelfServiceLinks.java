package org.supportprocess.selfservice;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The places where customers help each other; both are configured. */
@ConfigurationProperties("support-process.self-service")
public record SelfServiceLinks(URI community, URI wiki) {}
