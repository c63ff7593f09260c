package org.supportprocess.selfservice;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where customers help each other; both stand in the configuration. */
@ConfigurationProperties("support-process.self-service")
public record SelfServiceLinks(URI community, URI wiki) {}
