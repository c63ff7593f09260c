package org.supportprocess.process;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.gate.ProductVariables;
import org.supportprocess.process.tables.FactVariables;

/** What the product sets while a request lives, and the facts that it hands to the tables. */
@Component
class RequestVariables implements ProductVariables {

    @Override
    public Set<String> names() {
        Set<String> names = new HashSet<>(Variable.OWN);
        names.addAll(FactVariables.names());
        return names;
    }
}
