package org.qiao.demo;

/** A record of a data file, for messages. */
record Where(String file, String kind, String key) {

    @Override
    public String toString() {
        return file + ", " + kind + " " + key;
    }
}
