package org.supportprocess.phone;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpokenLanguages extends Repository<SpokenLanguage, SpokenLanguage.Id> {

    @Query("select l from SpokenLanguage l where l.id.user in :users order by l.id.user, l.id.language")
    List<SpokenLanguage> of(Collection<String> users);

    SpokenLanguage save(SpokenLanguage language);

    void delete(SpokenLanguage language);
}
