package org.supportprocess.process.engine;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;

/** A model or form that is known by its file name wherever it lies. */
final class NamedModel extends AbstractResource implements ContextResource {

    private final Resource file;

    NamedModel(Resource file) {
        this.file = file;
    }

    @Override
    public String getPathWithinContext() {
        return getFilename();
    }

    @Override
    public String getFilename() {
        return file.getFilename();
    }

    @Override
    public String getDescription() {
        return file.getDescription();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return file.getInputStream();
    }
}
