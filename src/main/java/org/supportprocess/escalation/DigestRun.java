package org.supportprocess.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.supportprocess.escalation.Substitution.Part;

/** The digests of one run while they are composed. */
final class DigestRun {

    private final Map<String, Digest> composed = new TreeMap<>();
    private final Substitutes substitutes;
    private final Function<String, Digest> anew;

    private boolean nobodyThere;

    DigestRun(Substitutes substitutes, List<NoticeRecipients> recipients, Function<String, Digest> anew) {
        this.substitutes = substitutes;
        this.anew = anew;
        each(recipients, NoticeRecipients::group, this::tellGroup);
        each(recipients, NoticeRecipients::engineer, this::tellEngineer);
        each(recipients, NoticeRecipients::accountManager, this::tellAccountManager);
    }

    Collection<Digest> digests() {
        return composed.values();
    }

    boolean reachesEverybody() {
        return !nobodyThere;
    }

    private void tellGroup(String group) {
        Collection<String> members = substitutes.members(group);
        members.forEach(person -> of(person).through(group));
        if (members.isEmpty()) {
            tellLead(substitutes.ofGroup(group), (digest, why) -> {
                digest.through(group);
                digest.inPlaceOf(why);
            });
        }
    }

    private void tellEngineer(String engineer) {
        if (substitutes.worksHere(engineer)) {
            tell(engineer, Part.ENGINEER);
        } else {
            tellLead(substitutes.ofEngineer(engineer), Digest::inPlaceOf);
        }
    }

    private void tellAccountManager(String manager) {
        if (substitutes.managesAccounts(manager)) {
            tell(manager, Part.ACCOUNT_MANAGER);
        } else {
            tellLead(substitutes.ofAccountManager(manager), Digest::inPlaceOf);
        }
    }

    /** Whoever is away reads it on their return, and somebody who is here at once. */
    private void tell(String person, Part part) {
        of(person);
        substitutes.absence(person).ifPresent(absence -> {
            Substitution why = substitutes.of(absence, part);
            substitutes.standingIn(absence).forEach(other -> of(other).inPlaceOf(why));
        });
    }

    private void tellLead(Substitution why, BiConsumer<Digest, Substitution> how) {
        Collection<String> leads = substitutes.leads();
        nobodyThere |= leads.isEmpty();
        leads.forEach(lead -> how.accept(of(lead), why));
    }

    private Digest of(String person) {
        return composed.computeIfAbsent(person, anew);
    }

    private static void each(
            List<NoticeRecipients> recipients,
            Function<NoticeRecipients, @Nullable String> part,
            Consumer<String> tell) {
        recipients.stream().map(part).filter(Objects::nonNull).distinct().forEach(tell);
    }
}
