package org.supportprocess.models;

import java.util.Optional;

/** Tells the engine which models hold. */
public interface LiveModels {

    /**
     * Deploys all files: from the commit of this transaction on every new request begins with them, at every door and node.
     *
     * @param name of the release, for people who look at the engine
     * @return the id of the deployment
     */
    String release(ModelFiles files, String name);

    /** The deployment that has exactly these files, if new requests begin with it already. */
    Optional<String> deployed(ModelFiles files);

    /** How many requests, calls and outages go on with the models of a deployment. */
    long running(String deployment);
}
