package org.supportprocess.triage;

/** Finds the tables by which a request that is opened now is decided. */
public interface NewestTables {

    /** Those that go with the newest diagram; all of one version. */
    TriageTables newest();
}
