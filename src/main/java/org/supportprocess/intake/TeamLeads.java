package org.supportprocess.intake;

import java.util.List;

/** The outbound interface to those who decide what an engineer may not. */
public interface TeamLeads {

    /** Their names, as colleagues know them. */
    List<String> names();
}
