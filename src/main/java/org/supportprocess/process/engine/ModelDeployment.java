package org.supportprocess.process.engine;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.Resource;

/**
 * Deploys every model and form under its bare file name.
 *
 * <p>The engine would name a file by its absolute path when the class path is exploded and by its bare name when it
 * is packed: a form bound to its deployment could then be found in one of the two only, and starting the same
 * models the other way would deploy them a second time.
 */
final class ModelDeployment extends DefaultDeploymentConfiguration {

    @Override
    public Set<Resource> getDeploymentResources() {
        return super.getDeploymentResources().stream()
                .sorted(Comparator.comparing(Resource::getFilename))
                .map(NamedModel::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
