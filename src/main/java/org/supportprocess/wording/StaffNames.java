package org.supportprocess.wording;

import java.util.Collection;
import java.util.Map;

/** The outbound interface to the names of those who work here. */
public interface StaffNames {

    /** Their names by the names they sign in with; users who do not work here are left out. */
    Map<String, String> names(Collection<String> users);
}
