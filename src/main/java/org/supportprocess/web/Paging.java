package org.supportprocess.web;

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
        @Max(value = LAST, message = "must be 1000000 or less")
        Integer page,

        @Schema(defaultValue = "20")
        @Min(value = 1, message = "must be from 1 to 100")
        @Max(value = 100, message = "must be from 1 to 100")
        Integer size) {

    private static final int LAST = 1_000_000;

    public Paging {
        page = page == null ? 0 : page;
        size = size == null ? 20 : size;
    }

    /** Of what an address says that somebody typed: the nearest page there may be. */
    public static Paging near(int page) {
        return new Paging(Math.max(0, Math.min(page, LAST)), null);
    }

    public PageRequest request() {
        return PageRequest.of(page, size);
    }
}
