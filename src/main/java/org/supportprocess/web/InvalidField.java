package org.supportprocess.web;

import org.springframework.http.HttpStatus;

/** A value that does not hold, found where annotations cannot look. */
public class InvalidField extends Refused {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidField(String field, String message) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
