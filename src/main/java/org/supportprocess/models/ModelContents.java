package org.supportprocess.models;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the files say. Most are the same in most sets, and kept once. */
@Component
class ModelContents {

    private final JdbcClient database;

    ModelContents(JdbcClient database) {
        this.database = database;
    }

    void keep(ModelFiles files) {
        Map<String, byte[]> wanted = new HashMap<>();
        files.contents().forEach((name, content) -> wanted.put(files.sha256(name), content));
        wanted.keySet().removeAll(known(wanted.keySet()));
        wanted.forEach((sha256, content) -> database.sql("insert into model_content (sha256, content) values (?, ?)")
                .params(sha256, content)
                .update());
    }

    ModelFiles of(ModelSet set) {
        Map<String, byte[]> contents = read(set.files().values());
        return ModelFiles.of(set.files().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> contents.get(file.getValue()))));
    }

    private Map<String, byte[]> read(Collection<String> hashes) {
        Map<String, byte[]> contents = new HashMap<>();
        database.sql("select sha256, content from model_content where sha256 in (:hashes)")
                .param("hashes", hashes)
                .query(row -> {
                    contents.put(row.getString("sha256"), row.getBytes("content"));
                });
        return contents;
    }

    private Set<String> known(Collection<String> hashes) {
        return Set.copyOf(database.sql("select sha256 from model_content where sha256 in (:hashes)")
                .param("hashes", hashes)
                .query(String.class)
                .list());
    }
}
