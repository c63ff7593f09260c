package org.supportprocess.web;

import java.util.List;
import org.springframework.data.domain.Page;

/**
 * A page of a list as the API shows it.
 *
 * @param page counted from 0
 * @param total of all pages
 */
public record PageView<T>(List<T> items, int page, int size, long total) {

    public static <T> PageView<T> of(Page<T> page) {
        return new PageView<>(page.getContent(), page.getNumber(), page.getSize(), page.getTotalElements());
    }
}
