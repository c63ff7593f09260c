package org.supportprocess.process.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.supportprocess.models.ModelCheck;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.models.ModelSets;

/** The models that come with the product, each known by its bare file name, are told of before anything can begin. */
@Component
class OwnModels implements SmartInitializingSingleton {

    private static final String[] PLACES = {
        "classpath:bpmn/*.bpmn", "classpath:bpmn/forms/*.html", "classpath:dmn/*.dmn", "classpath:dmn/examples/*.csv"
    };

    private static final Logger LOG = LoggerFactory.getLogger(OwnModels.class);

    private final ResourcePatternResolver files;
    private final ModelSets sets;
    private final ModelCheck check;
    private final boolean checked;

    /** @param checked whether a start tries the checks out, so that the first person who needs them need not wait */
    OwnModels(
            ResourcePatternResolver files,
            ModelSets sets,
            ModelCheck check,
            @Value("${support-process.models.checked-at-start}") boolean checked) {
        this.files = files;
        this.sets = sets;
        this.check = check;
        this.checked = checked;
    }

    /** Beside the first requests, which do not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void check() {
        if (checked) {
            Thread looking = new Thread(
                    () -> check.findings(read(), List.of())
                            .forEach(finding -> LOG.warn("In the models of the product: {}", finding.line())),
                    "models");
            looking.setDaemon(true);
            looking.start();
        }
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
