package org.supportprocess.desk.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.desk.DeskNames;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.desk.Workforce;
import org.supportprocess.desk.sheet.EngineerSheet.Hands;
import org.supportprocess.request.SupportRequest;

/** In whose hands a request is, and in whose it could be. */
@Component
class HandsAtWork {

    private final Workforce workforce;

    HandsAtWork(Workforce workforce) {
        this.workforce = workforce;
    }

    List<OpenTask> tasks(SupportRequest request) {
        return request.phase().inHandling() ? workforce.tasksOf(request.number().value()) : List.of();
    }

    AtWork of(SupportRequest request) {
        return new AtWork(request, tasks(request), engineers(request.queue()), workforce.queues());
    }

    private Map<String, String> engineers(String queue) {
        return queue == null ? Map.of() : workforce.engineersOf(queue);
    }

    /**
     * @param engineers of its queue, by the names they sign in with
     * @param queues by their ids
     */
    record AtWork(
            SupportRequest request, List<OpenTask> tasks, Map<String, String> engineers, Map<String, String> queues) {

        /** The task that the request itself waits at; null where there is none. */
        OpenTask own() {
            return tasks.stream().filter(OpenTask::main).findFirst().orElse(null);
        }

        /** Who has its task, else who of its queue worked on it last; null for nobody. */
        String inCharge() {
            return Optional.ofNullable(own())
                    .map(OpenTask::assignee)
                    .or(this::lastOfTheQueue)
                    .orElse(null);
        }

        private Optional<String> lastOfTheQueue() {
            return Optional.ofNullable(request.engineer()).filter(engineers::containsKey);
        }

        Hands named(DeskNames.Known known) {
            return new Hands(request.queue(), known.who(inCharge()), engineers, queues, tasks);
        }
    }
}
