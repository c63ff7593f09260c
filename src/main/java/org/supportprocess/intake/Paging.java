package org.supportprocess.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.data.domain.PageRequest;

/**
 * Which part of a list the caller wants; every list of the API has it. The order is the list's own, and total: no entry is
 * shown twice or left out while nothing changes.
 *
 * @param page from 0
 */
public record Paging(
        @Schema(defaultValue = "0")
        @Min(value = 0, message = "must be 0 or more")
        @Max(value = 1_000_000, message = "must be 1000000 or less")
        Integer page,

        @Schema(defaultValue = "20")
        @Min(value = 1, message = "must be from 1 to 100")
        @Max(value = 100, message = "must be from 1 to 100")
        Integer size) {

    public Paging {
        page = page == null ? 0 : page;
        size = size == null ? 20 : size;
    }

    PageRequest request() {
        return PageRequest.of(page, size);
    }
}
