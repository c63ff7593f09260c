package org.supportprocess.portal.conversation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.customer.partner.PartnerAgents;
import org.supportprocess.portal.conversation.Sheet.Said;
import org.supportprocess.portal.conversation.Sheet.Who;
import org.supportprocess.request.Message;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.wording.Names;

/** Reads a conversation out, word for word, and says whose words they are: people by name, engineers by what they do. */
@Component
class Conversations {

    private final ReachableRequests requests;
    private final PartnerAgents partnerAgents;
    private final Names names;

    Conversations(ReachableRequests requests, PartnerAgents partnerAgents, Names names) {
        this.requests = requests;
        this.partnerAgents = partnerAgents;
        this.names = names;
    }

    /** It begins with the description. */
    List<Said> of(Caller caller, SupportRequest request) {
        Map<String, Said> authors = new HashMap<>();
        var opening = request.opening();
        Said description = said(
                author(caller, opening.openedBy(), true, authors),
                opening.openedAt(),
                opening.submission().description());
        return Stream.concat(
                        Stream.of(description),
                        requests.conversation(request).stream().map(message -> said(caller, message, authors)))
                .toList();
    }

    private Said said(Caller caller, Message message, Map<String, Said> authors) {
        Said author = author(caller, message.author(), message.fromCustomer(), authors);
        return said(author, message.at(), message.text());
    }

    private static Said said(Said author, Instant at, String text) {
        return new Said(author.who(), author.name(), at, text);
    }

    private Said author(Caller caller, String user, boolean customer, Map<String, Said> known) {
        return known.computeIfAbsent(user + customer, unknown -> author(caller, user, customer));
    }

    private Said author(Caller caller, String user, boolean customer) {
        if (!customer) {
            return engineer(caller, user);
        }
        Who who = partnerAgents.findById(user).isPresent() ? Who.PARTNER : Who.CUSTOMER;
        return new Said(user.equals(caller.user()) ? Who.YOU : who, names.person(user), null, null);
    }

    /** Who it was is for colleagues to know. */
    private static Said engineer(Caller caller, String user) {
        if (user.equals(SupportRequest.PROCESS)) {
            return new Said(Who.SUPPORT, null, null, null);
        }
        return new Said(Who.ENGINEER, caller.isCustomer() ? null : user, null, null);
    }
}
