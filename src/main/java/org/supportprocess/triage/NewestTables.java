package org.supportprocess.triage;

/** The source of the tables that decide about what begins now. */
public interface NewestTables {

    /** The tables that go with the newest diagram; all of one version. */
    TriageTables newest();
}
