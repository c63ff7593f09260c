package org.supportprocess.process.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.models.ModelSets;

/** The models that come with the product, each known by its bare file name, are told of before anything can begin. */
@Component
class OwnModels implements SmartInitializingSingleton {

    private static final String[] PLACES = {
        "classpath:bpmn/*.bpmn", "classpath:bpmn/forms/*.html", "classpath:dmn/*.dmn", "classpath:dmn/examples/*.csv"
    };

    private final ResourcePatternResolver files;
    private final ModelSets sets;

    OwnModels(ResourcePatternResolver files, ModelSets sets) {
        this.files = files;
        this.sets = sets;
    }

    @Override
    public void afterSingletonsInstantiated() {
        sets.start(read());
    }

    private ModelFiles read() {
        Map<String, byte[]> contents = new TreeMap<>();
        try {
            for (String place : PLACES) {
                for (Resource file : files.getResources(place)) {
                    contents.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ModelFiles.of(contents);
    }
}
