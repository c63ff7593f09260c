package org.supportprocess.process.gate;

import java.util.Set;

/** The variables that the product sets itself and that no field of an analyst's may overwrite: one bean for each diagram. */
public interface ProductVariables {

    Set<String> names();
}
