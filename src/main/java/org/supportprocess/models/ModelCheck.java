package org.supportprocess.models;

import java.util.Collection;
import java.util.List;

/** Looks at a whole set before it goes live. */
public interface ModelCheck {

    /**
     * What is found in a set, what stops it first.
     *
     * @param released every version that has ever been live
     */
    List<Finding> findings(ModelFiles files, Collection<ModelVersion> released);

    /** The versions of everything in a set; what cannot be read is left out. */
    List<ModelVersion> versions(ModelFiles files);
}
