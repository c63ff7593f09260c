package org.supportprocess.portal.conversation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.customer.partner.PartnerAgents;
import org.supportprocess.notification.Deliveries;
import org.supportprocess.notification.Delivery;
import org.supportprocess.portal.conversation.RequestSheet.AuthorKind;
import org.supportprocess.portal.conversation.RequestSheet.ConversationEntry;
import org.supportprocess.request.Message;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.wording.DisplayNames;

/** The conversations of requests, word for word, with their authors: people by name, engineers by their role. */
@Component
class ConversationReader {

    private final ReachableRequests requests;
    private final PartnerAgents partnerAgents;
    private final DisplayNames names;
    private final Deliveries deliveries;

    ConversationReader(
            ReachableRequests requests, PartnerAgents partnerAgents, DisplayNames names, Deliveries deliveries) {
        this.requests = requests;
        this.partnerAgents = partnerAgents;
        this.names = names;
        this.deliveries = deliveries;
    }

    /** The author of some words, as the reader knows them. */
    private record Author(AuthorKind who, @Nullable String name) {}

    /** The conversation, beginning with the description. */
    List<ConversationEntry> of(Caller caller, SupportRequest request) {
        Map<String, Author> authors = new HashMap<>();
        var opening = request.opening();
        ConversationEntry description = said(
                author(caller, opening.openedBy(), true, authors),
                opening.openedAt(),
                false,
                opening.submission().description(),
                null);
        List<Message> conversation = requests.conversation(request);
        Map<Integer, Delivery> delivered = deliveries.of(request.number(), conversation);
        return Stream.concat(
                        Stream.of(description),
                        conversation.stream()
                                .map(message -> said(caller, message, delivered.get(message.position()), authors)))
                .toList();
    }

    private ConversationEntry said(
            Caller caller, Message message, @Nullable Delivery delivery, Map<String, Author> authors) {
        Author author = author(caller, message.author(), message.fromCustomer(), authors);
        return said(author, message.at(), message.afterClosing(), message.text(), delivery);
    }

    private static ConversationEntry said(
            Author author, Instant at, boolean afterClosing, String text, @Nullable Delivery delivery) {
        return new ConversationEntry(author.who(), author.name(), at, afterClosing, text, delivery);
    }

    private Author author(Caller caller, String user, boolean customer, Map<String, Author> known) {
        return known.computeIfAbsent(user + customer, unknown -> author(caller, user, customer));
    }

    private Author author(Caller caller, String user, boolean customer) {
        if (!customer) {
            return engineer(caller, user);
        }
        AuthorKind who = partnerAgents.findById(user).isPresent() ? AuthorKind.PARTNER : AuthorKind.CUSTOMER;
        return new Author(user.equals(caller.user()) ? AuthorKind.YOU : who, names.person(user));
    }

    /** An engineer, whose name is for colleagues only. */
    private static Author engineer(Caller caller, String user) {
        if (user.equals(SupportRequest.PROCESS)) {
            return new Author(AuthorKind.SUPPORT, null);
        }
        return new Author(AuthorKind.ENGINEER, caller.isCustomer() ? null : user);
    }
}
