package org.supportprocess.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.desk.EngineerSheet.Hands;
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

    /** The task that the request itself waits at; null where there is none. */
    static OpenTask own(List<OpenTask> tasks) {
        return tasks.stream().filter(OpenTask::main).findFirst().orElse(null);
    }

    /** Who has its task, else who worked on it last; null for nobody. */
    static String inCharge(SupportRequest request, List<OpenTask> tasks) {
        return Optional.ofNullable(own(tasks)).map(OpenTask::assignee).orElse(request.engineer());
    }

    Hands of(SupportRequest request, List<OpenTask> tasks, DeskNames.Known known) {
        return new Hands(
                request.queue(),
                known.who(inCharge(request, tasks)),
                request.queue() == null ? Map.of() : workforce.engineersOf(request.queue()),
                workforce.queues(),
                tasks);
    }
}
