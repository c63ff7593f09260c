package org.supportprocess.desk.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.desk.DeskDisplayNames;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.desk.Workforce;
import org.supportprocess.desk.sheet.EngineerSheet.Hands;
import org.supportprocess.request.SupportRequest;

/** The lookup of the people at work on a request, and of those who could be. */
@Component
class StaffingFinder {

    private final Workforce workforce;

    StaffingFinder(Workforce workforce) {
        this.workforce = workforce;
    }

    List<OpenTask> tasks(SupportRequest request) {
        return request.phase().inHandling() ? workforce.tasksOf(request.number().value()) : List.of();
    }

    Staffing of(SupportRequest request) {
        return new Staffing(request, tasks(request), engineers(request.queue()), workforce.queues());
    }

    private Map<String, String> engineers(@Nullable String queue) {
        return queue == null ? Map.of() : workforce.engineersOf(queue);
    }

    /**
     * @param engineers the names of its queue's engineers, by the names they sign in with
     * @param queues the names of the queues by their ids
     */
    record Staffing(
            SupportRequest request, List<OpenTask> tasks, Map<String, String> engineers, Map<String, String> queues) {

        /** The task that the request itself waits at, if any. */
        @Nullable
        OpenTask own() {
            return tasks.stream().filter(OpenTask::main).findFirst().orElse(null);
        }

        /** The assignee of its task, or else the last one of its queue to work on it, if any. */
        @Nullable
        String inCharge() {
            return Optional.ofNullable(own())
                    .map(OpenTask::assignee)
                    .or(this::lastOfTheQueue)
                    .orElse(null);
        }

        private Optional<String> lastOfTheQueue() {
            return Optional.ofNullable(request.engineer()).filter(engineers::containsKey);
        }

        Hands named(DeskDisplayNames.Resolved known) {
            return new Hands(
                    request.queue(),
                    Optional.ofNullable(inCharge()).map(known::who).orElse(null),
                    engineers,
                    queues,
                    tasks);
        }
    }
}
