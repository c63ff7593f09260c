package org.supportprocess.models;

import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The checks of the product, which a test about something else can leave out: they take seconds, and stop what is wrong. */
@Primary
@TestComponent
public class ModelCheckOnTrial implements ModelCheck {

    private final ModelCheck checks;

    private volatile boolean leftOut;

    ModelCheckOnTrial(@Qualifier("checkedModels") ModelCheck checks) {
        this.checks = checks;
    }

    void leaveOut(boolean leftOut) {
        this.leftOut = leftOut;
    }

    @Override
    public List<Finding> findings(ModelFiles files, Collection<ModelVersion> released) {
        return leftOut ? List.of() : checks.findings(files, released);
    }

    @Override
    public List<ModelVersion> versions(ModelFiles files) {
        return checks.versions(files);
    }
}
