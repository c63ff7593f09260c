package org.supportprocess.process.models;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelCheck;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.models.ModelVersion;

/** All checks, one after the other. */
@Component
class CheckedModels implements ModelCheck {

    @Override
    public List<Finding> findings(ModelFiles files, Collection<ModelVersion> released) {
        return List.of();
    }

    @Override
    public List<ModelVersion> versions(ModelFiles files) {
        return List.of();
    }
}
