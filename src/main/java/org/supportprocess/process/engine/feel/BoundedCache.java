package org.supportprocess.process.engine.feel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers at most a given number of answers. When it is full it starts anew: cheap, and no reader ever waits. */
final class BoundedCache<K, V> {

    private final Map<K, V> entries = new ConcurrentHashMap<>();
    private final int limit;

    BoundedCache(int limit) {
        this.limit = limit;
    }

    /** The remembered value or null. */
    V get(K key) {
        return entries.get(key);
    }

    void put(K key, V value) {
        if (entries.size() >= limit) {
            entries.clear();
        }
        entries.put(key, value);
    }

    /** Two threads may compute the same value at the same time; both get an equal one. */
    V get(K key, Function<K, V> computation) {
        V known = entries.get(key);
        return known != null ? known : computed(key, computation);
    }

    int size() {
        return entries.size();
    }

    private V computed(K key, Function<K, V> computation) {
        V value = computation.apply(key);
        put(key, value);
        return value;
    }
}
